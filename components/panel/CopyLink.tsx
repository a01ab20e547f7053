import { useState } from "react";
import { copyText } from "./copyText";

type CopyState = { kind: "idle" } | { kind: "copied" } | { kind: "refused"; link: string };

/** Copies the address of a view; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ href }: { href: string }) {
  const [state, setState] = useState<CopyState>({ kind: "idle" });
  const onClick = async () => {
    const link = new URL(href, window.location.href).href;
    setState((await copyText(link)) ? { kind: "copied" } : { kind: "refused", link });
  };
  return (
    <span className="copy-link">
      <button type="button" onClick={onClick}>
        Copy link
      </button>
      <span role="status">{state.kind === "copied" && "Copied"}</span>
      {state.kind === "refused" && (
        <label>
          Copy it from here
          <input readOnly value={state.link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  );
}
