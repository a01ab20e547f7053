"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { ArticleColumn } from "@/components/article/ArticleColumn";
import type { ArticleTextState } from "@/components/article/articleTextState";
import { MentionList } from "@/components/article/MentionList";
import { PassageCaption } from "@/components/article/PassageCaption";
import { MapFoot } from "@/components/panel/MapFoot";
import { PlaceIndex } from "@/components/panel/PlaceIndex";
import { PlaceSheet, type SheetTexts } from "@/components/panel/PlaceSheet";
import { statusLine } from "@/components/panel/statusLine";
import { visibleOrigins } from "@/components/panel/visibleOrigins";
import { buildAtlas, summarise } from "@/components/view/atlas";
import { clear } from "@/components/view/change";
import type { ParsedView } from "@/components/view/viewUrl";
import { viewHref } from "@/components/view/viewUrl";
import type { Gazetteer } from "@/geodata/schema/place";
import type { PageProps } from "./atlasData";
import { DivisionSheet } from "./DivisionSheet";
import { MapRoom } from "./MapRoom";
import { Masthead } from "./Masthead";
import { DisputeList, TimeBar } from "./mapFootParts";
import { Notices } from "./Notices";
import { PlaceClaims } from "./PlaceClaims";
import { useCamera } from "./useCamera";
import { useChoices } from "./useChoices";
import { useEarlyClick } from "./useEarlyClick";
import { useHover } from "./useHover";
import { usePanelParts } from "./usePanelParts";
import { useSelectionInSight } from "./useSelectionInSight";
import { useSheetTexts } from "./useSheetTexts";
import { useView } from "./useView";

interface Props {
  data: PageProps;
  initial: ParsedView;
  text: ArticleTextState;
  /** Texts of the place that the link names. */
  initialTexts: (SheetTexts & { kind: "ready" }) | null;
}

/** Holds the ViewState and joins the rooms: article, map, panel. Each reads the view; each link asks for another one. */
export function ArticleMap({ data, initial, text, initialTexts }: Props) {
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null);
  const atlas = useMemo(
    () => buildAtlas(data.article, gazetteer?.places.map(summarise) ?? data.places, data.unlisted),
    [data, gazetteer],
  );
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [status, setStatus] = useState("");

  const camera = useCamera(initial.view, atlas);
  const { view, notices, follow, noteCamera } = useView(initial, atlas, camera.frame);

  const go = useCallback(
    (href: string) => {
      const next = follow(href, (asked) => camera.restored(view, asked));
      camera.change(view, next);
      setStatus(statusLine(view, next, atlas));
    },
    [follow, camera.change, camera.restored, view, atlas],
  );

  const { selection } = view;
  const selectedId = selection.kind === "feature" ? selection.featureId : null;
  const place = selectedId === null ? undefined : atlas.place(selectedId);
  const passage = selection.kind === "passage" ? atlas.passage(selection.passageId) : undefined;
  const choices = useChoices({ root, heading, view, go, clearHref: viewHref(clear(view)) });
  const hover = useHover(atlas);
  const texts = useSheetTexts(data.gazetteerUrl, selectedId, initialTexts, setGazetteer);
  const parts = usePanelParts(data.claimsUrl, gazetteer);
  useSelectionInSight(passage?.id ?? null);
  useEarlyClick(selection);

  return (
    <div
      className="atlas"
      ref={root}
      data-theme={view.theme}
      data-selection={selection.kind}
      {...choices}
      {...hover.handlers}
    >
      <Masthead view={view} />
      <Notices notices={notices} />
      <main>
        <MapRoom
          {...{ atlas, view, go, camera, noteCamera, hover, parts }}
          assets={data.mapAssets}
          sheet={
            place ? (
              <PlaceSheet
                {...{ place, texts, view, heading }}
                origins={data.origins}
                claims={<PlaceClaims {...{ place, view, parts }} />}
                mentions={<MentionList mentions={atlas.mentionsOf(place.id)} atlas={atlas} view={view} />}
              />
            ) : (
              view.division.kind !== "none" && (
                <DivisionSheet {...{ view, go }} fieldUrl={data.mapAssets.division.shareField} />
              )
            )
          }
          caption={passage && <PassageCaption passage={passage} view={view} />}
        />
        <MapFoot
          view={view}
          time={<TimeBar {...{ view, go }} />}
          disputes={<DisputeList {...{ atlas, view }} />}
          origins={data.origins}
          visibleOriginIds={visibleOrigins(view, data.files)}
        />
        <div className="column" id="column">
          <ArticleColumn
            {...{ atlas, view }}
            hoveredIds={hover.fromMap}
            sources={data.footnoteSources}
            text={text}
          />
          <PlaceIndex {...{ atlas, view }} hoveredIds={hover.fromMap} />
        </div>
      </main>
      <p className="visually-hidden" role="status">
        {status}
      </p>
    </div>
  );
}
