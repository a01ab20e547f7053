import { languageNames } from "@/components/view/languages";
import type { Names } from "@/geodata/schema/feature";
import type { Language } from "@/geodata/schema/ids";

/** A place's names in the languages held, each marked as what it is. */
export function NameList({ names, shown }: { names: Names; shown: string }) {
  const others = (Object.entries(names) as [Language, string][]).filter(([, name]) => name !== shown);
  if (others.length === 0) return null;
  return (
    <ul className="names" aria-label="Names">
      {others.map(([lang, name]) => (
        <li key={lang}>
          <abbr title={languageNames[lang].english}>{lang}</abbr>{" "}
          <bdi lang={lang} dir={languageNames[lang].dir}>
            {name}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
