declare module "mapshaper" {
  const mapshaper: {
    /** Runs a command line on files held in memory; comes back with the output files by name. */
    applyCommands(commands: string, input: Record<string, unknown>): Promise<Record<string, Uint8Array>>;
  };
  export default mapshaper;
}
