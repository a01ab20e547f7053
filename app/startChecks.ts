import { checkSettings } from "./checkSettings";

const problems = checkSettings(process.env);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
