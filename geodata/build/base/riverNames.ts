import type { Names } from "@/geodata/schema/feature";

export interface River {
  id: string;
  name: string;
  names?: Names;
  rank: number;
}

/** Rivers that are drawn, by Natural Earth's `rivernum`; several numbers are one river where its name changes on the way. */
export const rivers: Record<number, River> = {
  911: {
    id: "river-aras",
    name: "Aras",
    names: { az: "Araz", hy: "Արաքս", fa: "ارس", ru: "Аракс", tr: "Aras" },
    rank: 2,
  },
  747: {
    id: "river-kura",
    name: "Kura",
    names: { az: "Kür", ka: "მტკვარი", ru: "Кура", tr: "Kura", hy: "Կուր" },
    rank: 2,
  },
  68: { id: "river-volga", name: "Volga", names: { ru: "Волга" }, rank: 2 },
  111: { id: "river-ural", name: "Ural", names: { ru: "Урал", kk: "Жайық" }, rank: 2 },
  1146: { id: "river-sefid-rud", name: "Sefid-Rud", names: { fa: "سفیدرود" }, rank: 3 },
  1058: { id: "river-qezel-owzan", name: "Qezel Owzan", names: { fa: "قزل‌اوزن" }, rank: 4 },
  490: { id: "river-atrek", name: "Atrek", names: { fa: "اترک", tk: "Etrek" }, rank: 3 },
  850: { id: "river-talkheh", name: "Talkheh", names: { fa: "تلخه‌رود" }, rank: 4 },
  878: { id: "river-harirud", name: "Harirud", names: { fa: "هریرود", tk: "Tejen" }, rank: 4 },
  135: { id: "river-tigris", name: "Tigris", names: { tr: "Dicle" }, rank: 3 },
  120: { id: "river-tigris", name: "Tigris", rank: 3 },
  62: { id: "river-euphrates", name: "Euphrates", names: { tr: "Fırat" }, rank: 3 },
  65: { id: "river-euphrates", name: "Euphrates", rank: 3 },
  69: { id: "river-euphrates", name: "Euphrates", rank: 3 },
  993: { id: "river-murat", name: "Murat", names: { tr: "Murat" }, rank: 4 },
  277: { id: "river-don", name: "Don", names: { ru: "Дон" }, rank: 3 },
  463: { id: "river-donets", name: "Donets", names: { ru: "Северский Донец" }, rank: 4 },
  557: { id: "river-kuban", name: "Kuban", names: { ru: "Кубань" }, rank: 3 },
  199: { id: "river-amu-darya", name: "Amu Darya", names: { tk: "Amyderýa", ru: "Амударья" }, rank: 3 },
  170: { id: "river-syr-darya", name: "Syr Darya", names: { kk: "Сырдария", ru: "Сырдарья" }, rank: 3 },
};
