extension Scenario {
  /// Scenarios as the text of a scenario file, which ``read(_:from:)`` reads back as they were.
  ///
  /// One scenario stands by itself, several in a list. Texts are put in quotes only where YAML needs
  /// them.
  ///
  /// - Parameter scenarios: The scenarios, each with a name and at least one change.
  /// - Returns: The text, ending in a line break.
  public static func yamlText(_ scenarios: [Scenario]) -> String {
    var lines = ["format: 1"]
    if let only = scenarios.first, scenarios.count == 1 {
      lines += only.yamlLines
    } else {
      lines.append(scenarios.isEmpty ? "scenarios: []" : "scenarios:")
      for scenario in scenarios {
        for (position, line) in scenario.yamlLines.enumerated() {
          lines.append((position == 0 ? "  - " : "    ") + line)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var yamlLines: [String] {
    var lines = ["name: \(ScenarioScalar.text(name))"]
    if let because { lines.append("because: \(ScenarioScalar.text(because))") }
    lines.append(changes.isEmpty ? "changes: {}" : "changes:")
    for change in changes {
      let value = ScenarioScalar.value(change.value)
      lines.append("  \(ScenarioScalar.key(change.target)): \(value)")
    }
    return lines
  }
}
