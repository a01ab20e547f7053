import type { DatedSentence, DisputeNote } from "./disputeNotes";

// Turning points of the dispute over Nagorno-Karabakh.
const oblast = "1923-07-07";
const conflict = "1988-01-01";
const ceasefire = "1994-05-12";
const secondWar = "2020-09-27";
const statement = "2020-11-10";
const lastHandover = "2020-12-01";
const lachinTown = "2022-08-26";
const offensive = "2023-09-20";

const recognised = "Nagorno-Karabakh is internationally recognised as part of Azerbaijan";
const outline = "Its outline is that of the autonomous oblast of 1923–91.";
const seven = "the seven districts around Nagorno-Karabakh";
const forces = "Nagorno-Karabakh/Armenian forces";

/** Districts in the order in which they were taken, by the days that Azerbaijani lists give. */
const captures: readonly [day: string, name: string][] = [
  ["1992-05-18", "Lachin"],
  ["1993-04-02", "Kalbajar"],
  ["1993-07-23", "Aghdam in part"],
  ["1993-08-23", "Fuzuli in part and Jabrayil"],
  ["1993-08-31", "Gubadli"],
  ["1993-10-29", "Zangilan"],
];
/** Districts that the statement of 10 November 2020 names, by the day that each was handed over. */
const handovers: readonly [day: string, name: string][] = [
  ["2020-11-20", "Aghdam on 20 November"],
  ["2020-11-25", "Kalbajar on 25 November"],
  [lastHandover, "Lachin on 1 December"],
];

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Which districts were held during the war, from each capture to the next. */
const duringTheWar: DatedSentence[] = captures.map(([from], index) => ({
  from,
  to: captures[index + 1]?.[0] ?? ceasefire,
  text: `Of ${seven}, ${forces} had taken ${listed(captures.slice(0, index + 1).map(([, name]) => name))} by {date}, as Azerbaijani lists date it. No line of that war is known to this map.`,
}));

/** Which districts were still to be handed over, from one handover to the next. */
const stillHeld: DatedSentence[] = handovers.map(([to], index) => ({
  from: index === 0 ? statement : (handovers[index - 1]?.[0] as string),
  to,
  text: `The hatched area was still held by ${forces} on {date}. By the statement of 10 November 2020 it passed to Azerbaijan: ${listed(handovers.slice(index).map(([, name]) => name))}.`,
}));

export const karabakhNotes: readonly DisputeNote[] = [
  {
    featureIds: ["nagorno-karabakh", "nkao"],
    says: [
      {
        to: oblast,
        text: "Nagorno-Karabakh is shown by its outline as the autonomous oblast of 1923–91, which did not exist yet.",
      },
      {
        from: oblast,
        to: conflict,
        text: "Nagorno-Karabakh was an autonomous oblast in the Azerbaijani Soviet republic.",
      },
      {
        from: conflict,
        to: ceasefire,
        text: `${recognised}. It was fought over from 1988 to 1994; no line of that war is known to this map. ${outline}`,
      },
      {
        from: ceasefire,
        to: secondWar,
        text: `${recognised}; on {date} most of it was held by the Nagorno-Karabakh Republic, which no UN member state recognised. ${outline}`,
      },
      {
        from: secondWar,
        to: statement,
        text: `${recognised}; on {date} it was fought over. No record of that front was found, so no line is drawn. ${outline}`,
      },
      {
        from: statement,
        to: offensive,
        text: `${recognised}; on {date} Azerbaijan controlled a part of it, the authorities of the unrecognised Nagorno-Karabakh Republic with Russian peacekeepers another. No record of the line between them was found, so none is drawn. ${outline}`,
      },
      {
        from: offensive,
        text: `${recognised}, which has controlled all of it since 20 September 2023. ${outline}`,
      },
    ],
  },
  {
    featureIds: ["stepanakert", "shusha", "town-agdam", "town-lachin"],
    says: [
      {
        from: "1992-05-08",
        text: "Settlements are marked by who held them on {date}, where known.",
      },
    ],
  },
  {
    featureIds: [
      "seven-districts",
      "kalbajar",
      "lachin",
      "qubadli",
      "zangilan",
      "jabrayil",
      "fuzuli",
      "agdam",
    ],
    says: [
      ...duringTheWar,
      {
        from: ceasefire,
        to: secondWar,
        text: `Of ${seven}, five wholly and two (Aghdam and Fuzuli) in part were held by Nagorno-Karabakh and Armenian forces on {date}.`,
      },
      {
        from: secondWar,
        to: statement,
        text: `Of ${seven}, those in the south came under Azerbaijani control during the war that began on 27 September 2020; no record of its front was found.`,
      },
      ...stillHeld,
      {
        from: lastHandover,
        to: lachinTown,
        text: `Azerbaijan has controlled ${seven} since 1 December 2020, except the Lachin corridor with its town, where Russian peacekeepers stood on {date}.`,
      },
      {
        from: lachinTown,
        text: `Azerbaijan has controlled ${seven} since 1 December 2020, and Lachin town since 26 August 2022.`,
      },
    ],
  },
  {
    featureIds: ["held-2012"],
    says: [
      {
        from: ceasefire,
        to: secondWar,
        text: `The hatched area was held by Nagorno-Karabakh and Armenian forces on {date}.`,
      },
      {
        to: ceasefire,
        text: `The hatched area is what ${forces} held from the ceasefire of 1994 to 2020, not on {date}.`,
      },
      {
        from: secondWar,
        text: `The hatched area is what ${forces} held from the ceasefire of 1994 to 2020, not on {date}.`,
      },
    ],
  },
  {
    featureIds: ["line-of-contact-2012"],
    says: [
      {
        text: "The line of contact follows the ceasefire of 12 May 1994. It is approximate and was no border.",
      },
    ],
  },
];
