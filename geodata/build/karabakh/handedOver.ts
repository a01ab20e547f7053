/** First day of the ceasefire of 2020, and the districts that its statement names, held until their day. */
export const ceasefire2020 = "2020-11-10";
export const handedOver = [
  {
    id: "agdam",
    heldId: "held-2020-agdam",
    name: "Part of Aghdam district still held",
    validTo: "2020-11-20",
  },
  {
    id: "kalbajar",
    heldId: "held-2020-kalbajar",
    name: "Kalbajar / Karvachar district, still held",
    validTo: "2020-11-25",
  },
  {
    id: "lachin",
    heldId: "held-2020-lachin",
    name: "Lachin / Berdzor district, still held",
    validTo: "2020-12-01",
  },
];
