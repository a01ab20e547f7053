import { setLanguage, setTheme } from "@/components/view/change";
import { languageNames } from "@/components/view/languages";
import type { Theme, ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { languages } from "@/geodata/schema/catalogue";

const themeNames: Record<Theme, string> = { auto: "As the device", light: "Light", dark: "Dark" };

/** Language of the labels, and theme. */
export function ViewChoices({ view }: { view: ViewState }) {
  return (
    <div className="view-choices">
      <section>
        <h3>Labels on the map</h3>
        <ul>
          {languages.map((lang) => (
            <li key={lang}>
              <a
                href={viewHref(setLanguage(view, lang))}
                aria-current={view.lang === lang ? "true" : undefined}
                lang={lang}
                dir={languageNames[lang].dir}
              >
                {languageNames[lang].own}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Colours</h3>
        <ul>
          {(["auto", "light", "dark"] as const).map((theme) => (
            <li key={theme}>
              <a
                href={viewHref(setTheme(view, theme))}
                aria-current={view.theme === theme ? "true" : undefined}
              >
                {themeNames[theme]}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
