"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { icons } from "@/components/style/icons";
import type { Box } from "@/components/view/box";
import { distanceWords, type EdgePlace } from "@/components/view/edgePlaces";
import { edgePositions } from "@/components/view/edgePositions";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Padding } from "./cameraGoal";

/** `href`: the view that selects it. */
export type LinkedPlace = EdgePlace & { href: string };

export interface EdgeArrowsProps {
  places: readonly LinkedPlace[];
  padding: Padding;
  /** What lies over a map of this size, CSS px. */
  covered(size: { width: number; height: number }): readonly Box[];
  onChoose?(id: FeatureId, event: MouseEvent<HTMLAnchorElement>): void;
  onHover?(ids: FeatureId[]): void;
}

const compass = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];
const directionOf = (degrees: number) => compass[Math.round(degrees / 45) % 8];

/** Below this width of the map, CSS px, distances are left out: the container query of map.css has the same. */
const roomForDistances = 544;
/** Mean advances of Noto Sans at 12 px, CSS px, and what stands around the words: arrow, gaps, padding and border. */
const [nameAdvance, distanceAdvance, aroundWords] = [7.2, 6.9, 40];
const labelWidth = (name: string, distance: string) =>
  aroundWords + nameAdvance * name.length + distanceAdvance * distance.length;

/** Places beyond the frame as arrows at the map's edge, each a link that points where the place lies from Baku. */
export default function EdgeArrows({ places, padding, covered, onChoose, onHover }: EdgeArrowsProps) {
  const layer = useRef<HTMLElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (!layer.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(layer.current);
    return () => observer.disconnect();
  }, []);
  const hasDistances = size !== null && size.width >= roomForDistances;
  const labels = places.map((place) => ({
    ...place,
    width: labelWidth(place.name, hasDistances ? ` ${distanceWords(place.distanceKm)}` : ""),
  }));
  const positions = size ? edgePositions(labels, size, padding, covered(size)) : [];
  return (
    <nav ref={layer} className="edge-arrows" aria-label="Places beyond the map’s edge">
      {positions.map((place) => {
        const { id, side, x, y } = place;
        return (
          <a
            key={id}
            href={place.href}
            data-feature={id}
            className={`edge-arrow edge-arrow-${side}`}
            style={{ left: `${x}px`, top: `${y}px` }}
            aria-current={place.isSelected ? "true" : undefined}
            onClick={(event) => onChoose?.(id, event)}
            onMouseEnter={() => onHover?.([id])}
            onMouseLeave={() => onHover?.([])}
            onFocus={() => onHover?.([id])}
            onBlur={() => onHover?.([])}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true" style={{ rotate: `${place.bearingDegrees}deg` }}>
              <path d={icons.arrow.paths[0]?.d} />
            </svg>
            <span className="edge-arrow-name">{place.name}</span>
            <span className="edge-arrow-distance">
              {distanceWords(place.distanceKm)}
              <span className="visually-hidden"> {directionOf(place.bearingDegrees)} of Baku</span>
            </span>
          </a>
        );
      })}
    </nav>
  );
}
