import { expect, test } from "vitest";
import { type CameraGoal, followGoal, type Movable } from "@/components/map/cameraGoal";

const padding = { top: 10, right: 20, bottom: 30, left: 40 };

function record(goal: CameraGoal): unknown[] {
  const calls: unknown[] = [];
  const map: Movable = {
    fitBounds: (...call) => calls.push(["fitBounds", ...call]),
    easeTo: (...call) => calls.push(["easeTo", ...call]),
    zoomTo: (...call) => calls.push(["zoomTo", ...call]),
    getZoom: () => 6,
  };
  followGoal(map, goal, padding, 900);
  return calls;
}

test("Bounds are fitted into what panels leave free", () => {
  expect(record({ key: "a", kind: "bounds", bounds: [44, 38, 46, 40] })).toEqual([
    ["fitBounds", [44, 38, 46, 40], { padding, maxZoom: 10.5, linear: true, duration: 900 }],
  ]);
});

test("a point is shown with its surroundings", () => {
  expect(record({ key: "a", kind: "bounds", bounds: [49.89, 40.37, 49.89, 40.37] })).toMatchObject([
    ["fitBounds", [49.89, 40.37, 49.89, 40.37], { maxZoom: 8.4 }],
  ]);
});

test("a Camera is taken as it is; a zoom step is quick", () => {
  expect(record({ key: "a", kind: "camera", camera: { center: [47, 40], zoom: 7 } })).toEqual([
    ["easeTo", { center: [47, 40], zoom: 7, duration: 900 }],
  ]);
  expect(record({ key: "a", kind: "zoomBy", delta: -1 })).toEqual([["zoomTo", 5, { duration: 250 }]]);
});
