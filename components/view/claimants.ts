import type { Claimant, PerspectiveId } from "@/geodata/schema/catalogue";

export const claimantNames: Record<Claimant, string> = {
  AZ: "Azerbaijan",
  AM: "Armenia",
  IR: "Iran",
  RU: "Russia",
  TM: "Turkmenistan",
  KZ: "Kazakhstan",
  TR: "Türkiye",
  UN: "United Nations",
  NKR: "Nagorno-Karabakh Republic",
  USSR: "Soviet Union",
};

export const perspectiveNames: Record<PerspectiveId, string> = {
  "on-the-ground": "On the ground",
  azerbaijan: "Azerbaijan",
  armenia: "Armenia",
  iran: "Iran",
  russia: "Russia",
  turkmenistan: "Turkmenistan",
  kazakhstan: "Kazakhstan",
  "united-nations": "United Nations",
};

/** Claimants within a sentence: "Azerbaijan, Iran and the United Nations". */
export function claimantsInWords(ids: readonly Claimant[]): string {
  return listed(
    ids.map((id) => (/^(UN|NKR|USSR)$/.test(id) ? `the ${claimantNames[id]}` : claimantNames[id])),
  );
}

/** "Azerbaijan, Iran and Russia". */
export function listed(names: readonly string[]): string {
  const others = names.slice(0, -1);
  return others.length === 0 ? (names[0] ?? "") : `${others.join(", ")} and ${names.at(-1)}`;
}
