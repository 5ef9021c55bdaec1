import Diagnostics
import RulesFile

/// Shows what was found in changed rules where a reader can see it: in the scenario, if it lies in
/// what a change put there, else in the rules file as it is.
struct ScenarioPlaces {
  private let edited: EditedRules
  private let changes: [ScenarioChange]
  private let known: [Finding]

  /// Makes a map of places.
  ///
  /// - Parameters:
  ///   - edited: The changed rules.
  ///   - changes: The changes of the scenario.
  ///   - known: What was found in the rules as they are.
  init(_ edited: EditedRules, _ changes: [ScenarioChange], _ known: [Finding]) {
    self.edited = edited
    self.changes = changes
    self.known = known
  }

  /// The finding at its place; one that the changes caused says where they stand.
  func finding(_ finding: Finding) -> Finding {
    let related = finding.related.map {
      Finding.Related(message: $0.message, location: location($0.location))
    }
    let moved = Finding(
      finding.code,
      finding.severity,
      finding.message,
      at: finding.location.map(location),
      hint: finding.hint,
      related: related
    )
    guard !known.contains(moved), let place = finding.location else { return moved }
    if let old = known.first(where: { $0.isAlike(moved) }) { return old }
    guard case .rules = edited.origin(of: place) else { return moved }
    return Finding(
      finding.code,
      finding.severity,
      finding.message,
      at: moved.location,
      hint: finding.hint,
      related: related
        + causes(of: place).map {
          .init(message: ResolvedScenario.here, location: changes[$0].valuePlace)
        }
    )
  }

  /// The changes within a place, or the first few of all.
  private func causes(of place: Location) -> [Int] {
    let within = edited.changes(within: place)
    return Array((within.isEmpty ? edited.allChanges : within).prefix(3))
  }

  /// A place of the changed rules where a reader can see it.
  func location(_ location: Location) -> Location {
    guard location.file == edited.source.name else { return location }
    switch edited.origin(of: location) {
    case .rules(let place): return place
    case .change(let position, let part, let text):
      let change = changes[position]
      // Only where the text was put in as it was written can a part of it be pointed at.
      guard change.source.text(in: change.valueRange) == text else { return change.valuePlace }
      let start = change.valueRange.lowerBound
      return change.source.location(of: start + part.lowerBound..<start + part.upperBound)
    }
  }

  /// The names of the changed rules with their places.
  func names(_ names: RulesNames) -> RulesNames {
    var names = names
    for index in names.measures.indices {
      names.measures[index].location = location(names.measures[index].location)
      guard let derivation = names.measures[index].derivation else { continue }
      names.measures[index].derivation?.location = location(derivation.location)
    }
    for index in names.criteria.indices {
      names.criteria[index].location = location(names.criteria[index].location)
      names.criteria[index].cutLocations = names.criteria[index].cutLocations.map(location)
    }
    for index in names.groups.indices {
      names.groups[index].location = location(names.groups[index].location)
      names.groups[index].termLocations = names.groups[index].termLocations.map(location)
    }
    for index in names.rules.indices {
      names.rules[index].location = location(names.rules[index].location)
      names.rules[index].conditionLocation = location(names.rules[index].conditionLocation)
    }
    for index in names.parameters.indices {
      names.parameters[index].location = location(names.parameters[index].location)
    }
    for index in names.datedValues.indices {
      names.datedValues[index] = names.datedValues[index].moved(location)
    }
    if let matrix = names.matrix { names.matrix?.location = location(matrix.location) }
    return names
  }
}

extension Finding {
  /// Whether two findings say the same, wherever they stand.
  func isAlike(_ other: Finding) -> Bool {
    code == other.code && severity == other.severity && message == other.message
  }
}
