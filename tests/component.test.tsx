// @vitest-environment happy-dom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { axeFinds } from "./component";

test.each([
  ["a button without a name", '<button type="button"></button>', "button-name"],
  ["a switch without its state", '<a role="switch" href="/">Exclaves</a>', "aria-required-attr"],
  ["a list with something else in it", "<ul><p>Baku</p></ul>", "list"],
])("axe finds %s", async (_, html, rule) => {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: faults that JSX would not let pass
  const { container } = render(<div dangerouslySetInnerHTML={{ __html: html }} />);
  expect(await axeFinds(container)).toEqual([expect.stringContaining(`${rule}: `)]);
});

test("axe finds nothing where nothing is wrong", async () => {
  const { container } = render(<button type="button">Zoom in</button>);
  expect(await axeFinds(container)).toEqual([]);
});
