// Asks PAC files which way web addresses go: node pac.mjs FILE.pac FILE.urls ... prints the answers, one a line; exit 1
// with the message of the engine where it refuses a file.
import { readFileSync } from "node:fs";
import { createPacResolver } from "pac-resolver";
import { QuickJS } from "quickjs-wasi";

try {
  const files = process.argv.slice(2);
  for (let i = 0; i < files.length; i += 2) {
    const find = createPacResolver(await QuickJS.create(), readFileSync(files[i]));
    for (const url of readFileSync(files[i + 1], "utf8").split("\n").filter(Boolean)) {
      // the name as it stands there, for upper case to reach the file
      console.log(await find(url, /^[a-z]+:\/\/(\[[^\]]*\]|[^:\/]*)/.exec(url)[1]));
    }
  }
} catch (error) {
  console.error(String(error));
  process.exit(1);
}
