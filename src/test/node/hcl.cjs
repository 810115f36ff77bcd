// Prints the JSON of a Terraform file, read by HashiCorp's HCL 2 parser; exit 1 with its message where it refuses the file.
const { readFileSync } = require("node:fs");
const { parse } = require("@cdktn/hcl2json");

const file = process.argv[2];
parse(file, readFileSync(file, "utf8")).then(
  (json) => process.stdout.write(JSON.stringify(json)),
  (error) => {
    console.error(String(error));
    process.exit(1);
  },
);
