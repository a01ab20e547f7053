"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { icons } from "@/components/style/icons";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Padding } from "./cameraGoal";
import { edgePositions } from "./edgePositions";

export interface EdgePlace {
  id: FeatureId;
  name: string;
  /** The view that selects it. */
  href: string;
  /** Initial bearing of the great circle from Baku, degrees clockwise from north. */
  bearingDegrees: number;
  /** Great-circle distance from Baku, km. */
  distanceKm: number;
  isSelected: boolean;
}

export interface EdgeArrowsProps {
  places: readonly EdgePlace[];
  padding: Padding;
  /** Size of the controls in the top left corner, CSS px. */
  corner?: { width: number; height: number };
  onChoose?(id: FeatureId, event: MouseEvent<HTMLAnchorElement>): void;
  onHover?(ids: FeatureId[]): void;
}

const kilometres = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const roundTo = (value: number, step: number) => Math.round(value / step) * step;
const compass = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];
const directionOf = (degrees: number) => compass[Math.round(degrees / 45) % 8];

/** Places beyond the frame as arrows at the map's edge, each a link that points where the place lies from Baku. */
export function EdgeArrows({ places, padding, corner, onChoose, onHover }: EdgeArrowsProps) {
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
  const positions = size ? edgePositions(places, size, padding, corner) : [];
  return (
    <nav ref={layer} className="edge-arrows" aria-label="Places beyond the map’s edge">
      {positions.map(({ id, side, x, y }) => {
        const place = places.find((candidate) => candidate.id === id);
        if (!place) return null;
        const distance = `${kilometres.format(roundTo(place.distanceKm, 10))} km`;
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
              {distance}
              <span className="visually-hidden"> {directionOf(place.bearingDegrees)} of Baku</span>
            </span>
          </a>
        );
      })}
    </nav>
  );
}
