import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Atlas } from "@/components/view/atlas";
import { clear } from "@/components/view/change";
import { languageNames } from "@/components/view/languages";
import type { ViewState } from "@/components/view/view";
import { viewFields } from "@/components/view/viewUrl";
import { buildSearchIndex, hrefOf, type SearchHit, search } from "./search";

/**
 * One box over places and passages. What it finds are links; arrow keys move through them, Enter follows one. Without scripts it
 * is a form, and the server follows the first.
 */
export function SearchBox({ atlas, view }: { atlas: Atlas; view: ViewState }) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const index = useMemo(() => buildSearchIndex(atlas), [atlas]);
  const hits = useMemo(() => search(query, index), [query, index]);
  const isShown = isOpen && query.trim() !== "";
  const optionId = (index: number) => `${id}-option-${index}`;

  // What was typed before the scripts came; it is there until the first change.
  useLayoutEffect(() => {
    setQuery(box.current?.value ?? "");
    setOpen(document.activeElement === box.current);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        if (hits.length === 0) return;
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        setActive(isShown ? (active + step + hits.length) % hits.length : 0);
        setOpen(true);
        return;
      }
      case "Enter":
        event.preventDefault();
        if (isShown) document.getElementById(optionId(active))?.click();
        return;
      case "Escape":
        if (query === "") return;
        // The first Escape empties the box and stays here; only the next one gives the whole view back.
        event.stopPropagation();
        event.preventDefault();
        setQuery("");
        setOpen(false);
        return;
    }
  };

  return (
    <search
      className="search"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <form action="/" onSubmit={(event) => event.preventDefault()}>
        {viewFields(clear(view)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          ref={box}
          type="text"
          name="q"
          role="combobox"
          aria-label="Search places and passages"
          placeholder="Search places and passages"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && hits.length > 0 ? optionId(active) : undefined}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
      </form>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="What was found"
        className="search-hits"
        hidden={!isShown || hits.length === 0}
      >
        {hits.map((hit, index) => (
          <a
            key={hit.kind === "feature" ? hit.featureId : hit.passageId}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            href={hrefOf(hit, view)}
            data-feature={hit.kind === "feature" ? hit.featureId : undefined}
            data-passage={hit.kind === "passage" ? hit.passageId : undefined}
            onClick={() => {
              setOpen(false);
              setQuery("");
            }}
          >
            <HitLabel hit={hit} />
          </a>
        ))}
      </div>
      <p className="search-empty" role="status">
        {isShown &&
          hits.length === 0 &&
          "Nothing found: try another spelling, or another of the map’s languages."}
      </p>
    </search>
  );
}

function HitLabel({ hit }: { hit: SearchHit }) {
  const found = hit.kind === "feature" ? hit.found : null;
  return (
    <>
      <span className="hit-label" data-kind={hit.kind}>
        {hit.label}
      </span>{" "}
      <span className="hit-detail">
        {found && (
          <>
            <bdi lang={found.lang} dir={languageNames[found.lang].dir}>
              {found.text}
            </bdi>
            {" · "}
          </>
        )}
        {hit.detail}
      </span>
    </>
  );
}
