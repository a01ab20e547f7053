import { useEffect } from "react";

declare global {
  interface Window {
    /** The button that was clicked last before the page's scripts listened. */
    earlyButton?: HTMLButtonElement | null;
  }
}

/** Script for the page's head: notes a click on a button that nothing listens to yet. A link needs none, it leads on by itself. */
export const noteEarlyClick =
  'addEventListener("click",function(e){earlyButton=e.target.closest("button")},{capture:true})';

/** Answers a click that came before the page's scripts did, so that it is not lost. */
export function useEarlyClick(): void {
  useEffect(() => {
    const button = window.earlyButton;
    window.earlyButton = null;
    if (button?.isConnected) button.click();
  }, []);
}
