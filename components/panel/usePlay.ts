import { useEffect, useRef, useState } from "react";
import { nextStop, timeStops } from "@/components/view/timeStops";

/** Long enough to see what changed. */
const restMs = 2500;

interface Play {
  isOn: boolean;
  label: string;
  toggle(): void;
}

/**
 * Goes through the named days, from the first where the last is shown. For who wants less motion each press goes one day on, and
 * nothing moves by itself.
 */
export function usePlay(date: string, show: (date: string) => void): Play {
  const [isOn, setOn] = useState(false);
  const [isCalm, setCalm] = useState(false);
  const latest = useRef(show);
  latest.current = show;

  useEffect(() => {
    const query = window.matchMedia("(prefers-reduced-motion: reduce)");
    const onChange = () => setCalm(query.matches);
    onChange();
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, []);

  const isAtEnd = nextStop(date, 1) === date;
  useEffect(() => {
    if (!isOn) return;
    if (isAtEnd || isCalm) return setOn(false);
    const timer = setTimeout(() => latest.current(nextStop(date, 1)), restMs);
    return () => clearTimeout(timer);
  }, [isOn, isAtEnd, isCalm, date]);

  const first = timeStops[0]?.date ?? date;
  return {
    isOn,
    label: isCalm ? "Go to the next named day" : isOn ? "Stop" : "Play the named days in turn",
    toggle() {
      if (isOn) return setOn(false);
      show(isAtEnd ? first : nextStop(date, 1));
      if (!isCalm) setOn(true);
    },
  };
}
