import { useEffect, useState } from "react";
import type { ClaimBook } from "@/components/panel/claimBook";
import type { ClaimLedger } from "@/geodata/schema/claim";
import type { Gazetteer } from "@/geodata/schema/place";

/** What makes the parts of the panel anew in the browser. */
export interface PanelParts {
  code: typeof import("./panelParts");
  book: ClaimBook;
}

/** Code and claims for the parts of the panel, loaded after the page; null until they are there, and where they don't come. */
export function usePanelParts(claimsUrl: string, gazetteer: Gazetteer | null): PanelParts | null {
  const [parts, setParts] = useState<PanelParts | null>(null);
  useEffect(() => {
    // The gazetteer has the titles of the sources.
    if (!gazetteer) return;
    let isWanted = true;
    Promise.all([import("./panelParts"), load(claimsUrl)]).then(
      ([code, ledger]) => {
        if (isWanted) setParts({ code, book: code.buildClaimBook(ledger, gazetteer.sources) });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [claimsUrl, gazetteer]);
  return parts;
}

/** The ledger as `npm run geodata` wrote it: its hash is in the address, so its type is known without parsing. */
async function load(url: string): Promise<ClaimLedger> {
  const response = await fetch(url, { priority: "low" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as ClaimLedger;
}
