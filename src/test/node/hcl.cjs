// Prints the JSON of Terraform files, one a line, read by HashiCorp's HCL 2 parser; exit 1 with its message where it
// refuses one.
const { readFileSync } = require("node:fs");
const { parse } = require("@cdktn/hcl2json");

async function main(files) {
  for (const file of files) {
    console.log(JSON.stringify(await parse(file, readFileSync(file, "utf8"))));
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(String(error));
  process.exit(1);
});
