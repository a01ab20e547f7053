import { formatDate } from "@/components/view/formatDate";
import { spanAt } from "@/components/view/inTime";
import type { FeatureId, IsoDate } from "@/geodata/schema/ids";
import { karabakhNotes } from "./karabakhNotes";

/**
 * What must be said beside a disputed Feature that is visible: who claims it or holds it, when. One note for each set of
 * Features; the sources are those of the Places.
 */
export interface DisputeNote {
  featureIds: readonly FeatureId[];
  /** By the shown date; on days in no span there is no dispute to speak of. */
  says: readonly DatedSentence[];
}

/** A sentence that is true from a day on and until another (half-open); an end left out = open. */
export interface DatedSentence {
  from?: IsoDate;
  to?: IsoDate;
  /** `{date}` stands for the shown date. */
  text: string;
}

/** What is said on a day, null where nothing is. */
export function noteAt(says: readonly DatedSentence[], date: IsoDate): string | null {
  return spanAt(says, date)?.text.replaceAll("{date}", formatDate(date)) ?? null;
}

/** First seabed agreement of the Caspian, between Russia and Kazakhstan. */
const firstSeabedLine = "1998-07-06";
const fourVillages = "2024-05-24";
const bothAccepted = "2025-08-08";
const armenianBorder =
  "The border between Armenia and Azerbaijan is drawn along that of the Soviet republics of 1991";

export const disputeNotes: readonly DisputeNote[] = [
  ...karabakhNotes,
  {
    featureIds: ["exclave-karki"],
    says: [
      {
        from: "1992-05-01",
        text: "Karki / Tigranashen belongs to Azerbaijan (Nakhchivan) by the Soviet republic borders; Armenia has held it since the early 1990s.",
      },
    ],
  },
  {
    featureIds: ["exclave-barkhudarli"],
    says: [
      {
        from: "1992-04-27",
        text: "Barkhudarli and Sofulu belong to Azerbaijan by the Soviet republic borders; Armenia has held them since 1992.",
      },
    ],
  },
  {
    featureIds: ["exclave-askipara"],
    says: [
      {
        from: "1992-01-01",
        text: "Yukhari Askipara / Verin Voskepar belongs to Azerbaijan by the Soviet republic borders; Armenia has held it since 1992.",
      },
    ],
  },
  {
    featureIds: ["exclave-artsvashen"],
    says: [
      {
        from: "1992-08-01",
        text: "Artsvashen / Bashkend belongs to Armenia by the Soviet republic borders; Azerbaijan has held it since August 1992.",
      },
    ],
  },
  {
    featureIds: ["line-astara-hasankuli"],
    says: [
      {
        text: "The Astara–Hasan-Kuli line is treated by Azerbaijan and others as the former Soviet–Iranian limit; Iran does not accept it as a boundary.",
      },
    ],
  },
  {
    featureIds: ["line-median"],
    says: [
      {
        to: firstSeabedLine,
        text: "The median line is computed here from the coasts. No agreement on a line at sea was found from before 1998.",
      },
      {
        from: firstSeabedLine,
        text: "The median line is computed here from the coasts. The south of the Caspian had no line agreed by all its neighbours.",
      },
    ],
  },
  {
    featureIds: ["field-alov"],
    says: [
      {
        to: "1998-01-01",
        text: "Araz-Alov-Sharg / Alborz is marked as the disputed field that it was in 2012; nothing was found on it from before its licence of 1998. Its position is approximate.",
      },
      {
        from: "1998-01-01",
        to: "2001-07-23",
        text: "Araz-Alov-Sharg / Alborz is claimed by Azerbaijan and by Iran. Its position is approximate.",
      },
      {
        from: "2001-07-23",
        text: "Araz-Alov-Sharg / Alborz is claimed by Azerbaijan and by Iran; work has been frozen since July 2001. Its position is approximate.",
      },
    ],
  },
  {
    featureIds: ["field-kapaz"],
    says: [
      {
        to: "2008-01-01",
        text: "Kapaz / Serdar is marked as the disputed field that it was in 2012; nothing was found on it from before 2008. Its position is approximate.",
      },
      {
        from: "2008-01-01",
        to: "2021-01-21",
        text: "Kapaz / Serdar was claimed by Azerbaijan and by Turkmenistan. Its position is approximate.",
      },
      {
        from: "2021-01-21",
        text: "Kapaz / Serdar / Dostluk was claimed by Azerbaijan and by Turkmenistan until their memorandum of 21 January 2021 on working it together; the line at sea between them is not agreed, as far as found. Its position is approximate.",
      },
    ],
  },
  {
    featureIds: ["field-sardar-jangal"],
    says: [
      {
        text: "Iran announced the find at Sardar-e Jangal in December 2011; its size was unconfirmed and its position is approximate.",
      },
    ],
  },
  {
    featureIds: ["field-acg"],
    says: [
      {
        from: "2001-01-01",
        text: "Azeri-Chirag-Gunashli was worked by Azerbaijan; Turkmenistan also claimed Azeri and Chirag.",
      },
    ],
  },
  {
    featureIds: ["border-armenia-azerbaijan"],
    says: [
      {
        from: "1991-12-26",
        to: fourVillages,
        text: `${armenianBorder}; none of it was demarcated on {date}.`,
      },
      {
        from: fourVillages,
        to: bothAccepted,
        text: `${armenianBorder}; 12.7 km of it were delimited in May 2024.`,
      },
      {
        from: bothAccepted,
        text: `${armenianBorder}, which both sides accepted as the basis in 2025; 12.7 km of it were delimited in May 2024.`,
      },
    ],
  },
];
