#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The shipped rule sets satisfy the documented JSON schema, and the schema refuses broken ones."""
import copy, json, pathlib, sys
import jsonschema


def broken(rules):
    """Copies of a rule set with one thing wrong each."""
    for key in rules:
        yield f"without {key}", {k: v for k, v in rules.items() if k != key}
    changes = {"unknown key": lambda r: r.update(extra=1), "weight as text": lambda r: r["weights"]["components"][0].update(weight="25"),
               "empty Khmer name": lambda r: r["components"][0]["name"].update(km=""),
               "unknown provenance": lambda r: r["scale"]["source"].update(provenance="guess"),
               "official without a basis": lambda r: r["source"].update(provenance="official", basis=""),
               "one level": lambda r: r["scale"].update(levels=r["scale"]["levels"][:1]),
               "trim without trimmed mean": lambda r: r["aggregation"].update(trim=1)}
    for name, change in changes.items():
        other = copy.deepcopy(rules)
        change(other)
        yield name, other


def main(root):
    folder = root / "resources" / "rulesets"
    schema = json.loads((folder / "ruleset.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft7Validator(schema)
    validator.check_schema(schema)
    files = sorted(p for p in folder.glob("*.json") if p.name != "ruleset.schema.json")
    wrong = [] if len(files) >= 3 else ["fewer than three rule sets"]
    for file in files:
        rules = json.loads(file.read_text(encoding="utf-8"))
        wrong += [f"{file.name}: {e.json_path}: {e.message}" for e in validator.iter_errors(rules)]
        wrong += [f"{file.name}: accepted {name}" for name, bad in broken(rules) if validator.is_valid(bad)]
    print("\n".join(wrong) or f"{len(files)} rule sets satisfy the schema")
    return 1 if wrong else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
