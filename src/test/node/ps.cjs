// Prints the commands of PowerShell scripts as JSON, one script a line, read by tree-sitter's grammar of the language;
// exit 1 with the place where the grammar refuses a script or finds more than plain commands in it.
const { readFileSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");
const { Parser, Language } = require("web-tree-sitter");

// Optimising the grammar's lexer takes many seconds, and the process waits for it; reading a script takes none.
setFlagsFromString("--liftoff-only");

const GRAMMAR = require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm");

function refuse(file, node, why) {
  const { row, column } = node.startPosition;
  throw new Error(`${file}:${row + 1}:${column + 1}: ${why}: ${node.text.slice(0, 80)}`);
}

// The innermost node of a chain of nodes that have one child each.
function core(node) {
  while (node.namedChildCount === 1 && node.type !== "string_literal") {
    node = node.namedChild(0);
  }
  return node;
}

function value(file, node) {
  const inner = core(node);
  if (inner.type === "string_literal" && inner.firstChild.type === "verbatim_string_characters") {
    return inner.text.slice(1, -1);
  }
  if (inner.type === "generic_token" || inner.type === "variable") {
    return inner.text;
  }
  return refuse(file, inner, inner.type);
}

function command(file, node) {
  const [name, elements] = node.namedChildren;
  const words = [];
  for (const element of elements?.namedChildren ?? []) {
    switch (element.type) {
      case "command_argument_sep":
        break;
      case "command_parameter":
        words.push([element.text]);
        break;
      case "array_literal_expression":
        words.at(-1).push(...element.namedChildren.map((child) => value(file, child)));
        break;
      default:
        words.at(-1).push(value(file, element));
    }
  }
  return { name: name.text, words };
}

function statement(file, node) {
  const first = node.namedChild(0);
  if (first.type === "assignment_expression") {
    return { name: "=", words: [[core(first.namedChild(0)).text, value(file, first.childForFieldName("value"))]] };
  }
  const chain = first.namedChildren;
  const target = chain.slice(1).map((next) => next.text);
  if (chain.some((part) => part.type !== "command") || !["", "Out-Null"].includes(target.join())) {
    refuse(file, node, "not a command");
  }
  return command(file, chain[0]);
}

async function main(files) {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(GRAMMAR));
  for (const file of files) {
    const root = parser.parse(readFileSync(file, "utf8")).rootNode;
    if (root.hasError) {
      refuse(file, root.descendantsOfType("ERROR")[0] ?? root, "syntax error");
    }
    const commands = [];
    for (const list of root.namedChildren.filter((child) => child.type !== "comment")) {
      if (list.type !== "statement_list") {
        refuse(file, list, list.type);
      }
      const statements = list.namedChildren.filter((child) => child.type !== "comment");
      for (const node of statements) {
        if (node.type !== "pipeline") {
          refuse(file, node, node.type);
        }
        commands.push(statement(file, node));
      }
    }
    console.log(JSON.stringify(commands));
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(String(error));
  process.exit(1);
});
