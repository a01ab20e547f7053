import { buildGeodata } from "./buildGeodata";
import { writeBuilt } from "./writeBuilt";

/*
 * npm run geodata: writes geodata/built anew from geodata/origins and geodata/content. While there is a problem it writes
 * nothing, lists all of them and exits 1.
 */
const build = await buildGeodata(console.log);
const isBroken = build.problems.length > 0;
for (const line of await writeBuilt(build, "geodata/built")) (isBroken ? console.error : console.log)(line);
if (isBroken) process.exitCode = 1;
