import { statusesOf } from "@/components/style/legend";
import type { Atlas } from "@/components/view/atlas";
import { toggleDisputes, toggleOverlay } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { type Overlay, overlays } from "@/geodata/schema/catalogue";
import { DivisionLink } from "./DivisionLink";
import { Swatch } from "./Swatch";

const groups = [...new Set(overlays.map(({ group }) => group))];

interface Props {
  atlas: Atlas;
  view: ViewState;
}

/** A switch for each overlay. A switch is a link to the view it gives, so it works before and without scripts. */
export function OverlayPanel(props: Props) {
  return (
    <>
      {groups.map((group) => (
        <section key={group} className="overlay-group">
          <h3>{group}</h3>
          {group === "Disputes" && <DisputesSwitch view={props.view} />}
          <ul>
            {overlays
              .filter((overlay) => overlay.group === group)
              .map((overlay) => (
                <OverlaySwitch key={overlay.id} overlay={overlay} {...props} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function OverlaySwitch({ overlay, atlas, view }: Props & { overlay: Overlay }) {
  const isOn = view.overlays.includes(overlay.id);
  // The symbol that tells most; the legend has the others.
  const status = statusesOf(atlas.places, overlay.id)[0];
  const count = atlas.places.filter((place) => place.overlay === overlay.id).length;
  return (
    <li className="overlay">
      <a
        className="switch"
        role="switch"
        aria-checked={isOn}
        aria-describedby={`explains-${overlay.id}`}
        href={viewHref(toggleOverlay(view, overlay.id))}
      >
        {status && <Swatch status={status} view={view} />}
        <span className="switch-title">{overlay.title}</span>{" "}
        <span className="switch-count">
          {count}
          <span className="visually-hidden"> places</span>
        </span>
        <span className="switch-knob" aria-hidden="true" />
      </a>
      <p className="explains" id={`explains-${overlay.id}`}>
        {overlay.explains}
      </p>
      {overlay.id === "caspian-division" && <DivisionLink view={view} />}
    </li>
  );
}

function DisputesSwitch({ view }: { view: ViewState }) {
  const disputes = overlays.filter((overlay) => overlay.isDispute);
  const isOn = disputes.every(({ id }) => view.overlays.includes(id));
  return (
    <a className="switch switch-all" role="switch" aria-checked={isOn} href={viewHref(toggleDisputes(view))}>
      <span className="switch-title">All disputes</span>
      <span className="switch-knob" aria-hidden="true" />
    </a>
  );
}
