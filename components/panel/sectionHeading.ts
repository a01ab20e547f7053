/** Level of a section's heading: under the sheet's h2, or under a page's h1. */
export type SectionHeading = "h2" | "h3";
