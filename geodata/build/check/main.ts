import { optionsTakenByNpm } from "./args";
import { run } from "./run";

/*
 * npm run geodata:check [-- [--json] [--overlay] [file…]]: without a file, everything of the project; with files, any
 * GeoJSON of anyone's. Problems go to standard output, one a line, the sum of them to standard error.
 */
const { stdout, stderr, status } = await run([...optionsTakenByNpm(process.env), ...process.argv.slice(2)]);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
