import type { FeatureId } from "@/geodata/schema/ids";

/**
 * What must be said beside a disputed Feature that is visible: who claims it or holds it, when. One sentence for each set
 * of Features; the sources are those of the Places.
 */
export interface DisputeNote {
  featureIds: readonly FeatureId[];
  text: string;
}

export const disputeNotes: readonly DisputeNote[] = [
  {
    featureIds: ["nagorno-karabakh", "nkao"],
    text: "Nagorno-Karabakh is internationally recognised as part of Azerbaijan; on 26 August 2012 most of it was held by the Nagorno-Karabakh Republic, which no UN member state recognised. Its outline is that of the autonomous oblast of 1923–91.",
  },
  {
    featureIds: [
      "held-2012",
      "seven-districts",
      "kalbajar",
      "lachin",
      "qubadli",
      "zangilan",
      "jabrayil",
      "fuzuli",
      "agdam",
    ],
    text: "The hatched area was held by Nagorno-Karabakh and Armenian forces on 26 August 2012: most of the former oblast, and five of the seven districts of Azerbaijan around it wholly and two (Aghdam and Fuzuli) in part.",
  },
  {
    featureIds: ["line-of-contact-2012"],
    text: "The line of contact follows the ceasefire of 12 May 1994. It is approximate and was no border.",
  },
  {
    featureIds: ["exclave-karki"],
    text: "Karki / Tigranashen belongs to Azerbaijan (Nakhchivan) by the Soviet republic borders; Armenia has held it since the early 1990s.",
  },
  {
    featureIds: ["exclave-barkhudarli"],
    text: "Barkhudarli and Sofulu belong to Azerbaijan by the Soviet republic borders; Armenia has held them since 1992.",
  },
  {
    featureIds: ["exclave-askipara"],
    text: "Yukhari Askipara / Verin Voskepar belongs to Azerbaijan by the Soviet republic borders; Armenia has held it since 1992.",
  },
  {
    featureIds: ["exclave-artsvashen"],
    text: "Artsvashen / Bashkend belongs to Armenia by the Soviet republic borders; Azerbaijan has held it since August 1992.",
  },
  {
    featureIds: ["line-astara-hasankuli"],
    text: "The Astara–Hasan-Kuli line is treated by Azerbaijan and others as the former Soviet–Iranian limit; Iran does not accept it as a boundary.",
  },
  {
    featureIds: ["line-median"],
    text: "The median line is computed here from the coasts. The south of the Caspian had no line agreed by all its neighbours.",
  },
  {
    featureIds: ["field-alov"],
    text: "Araz-Alov-Sharg / Alborz is claimed by Azerbaijan and by Iran; work has been frozen since July 2001. Its position is approximate.",
  },
  {
    featureIds: ["field-kapaz"],
    text: "Kapaz / Serdar was claimed by Azerbaijan and by Turkmenistan in 2012. Its position is approximate.",
  },
  {
    featureIds: ["field-sardar-jangal"],
    text: "Iran announced the find at Sardar-e Jangal in December 2011; its size was unconfirmed and its position is approximate.",
  },
  {
    featureIds: ["field-acg"],
    text: "Azeri-Chirag-Gunashli was worked by Azerbaijan; Turkmenistan also claimed Azeri and Chirag.",
  },
  {
    featureIds: ["border-armenia-azerbaijan"],
    text: "The border between Armenia and Azerbaijan is drawn along that of the Soviet republics of 1991; none of it was demarcated in 2012.",
  },
];
