import Authoring
import Diagnostics
import Linting
import Precedence
import RulesTesting

let starter = Starter.simple.files.map { ($0.path, $0.bytes) }
let files = MemoryFiles(bytes: Dictionary(uniqueKeysWithValues: starter))
var findings = FindingList([Finding("T001", .note, "the library is here", at: nil)])
var passed = 0

let read = Rules.read("rules.yaml", from: files)
findings.append(contentsOf: read.findings)
if let rules = read.value {
  findings.append(contentsOf: Lint.findings(of: rules))
  let outcomes = RulesTests.read(rules, from: files).value?.outcomes(by: rules) ?? []
  passed = outcomes.count { $0.state == .passed }
}
print(findings.jsonText)
print("\(passed) tests passed")
