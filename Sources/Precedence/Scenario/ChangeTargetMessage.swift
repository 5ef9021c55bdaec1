import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// The findings about the targets of changes.
struct ChangeTargetMessage {
  private let change: ScenarioChange

  init(_ change: ScenarioChange) { self.change = change }

  private func error(
    _ code: FindingCode,
    _ message: String,
    _ hint: String?,
    related: [Finding.Related] = []
  ) -> Finding {
    Finding(code, .error, message, at: change.targetPlace, hint: hint, related: related)
  }

  func unknownTarget(_ word: String, _ known: [String]) -> Finding {
    let forms =
      "write GROUP.TERM for a weight, MEASURE@CANDIDATE for a figure, RULE for on and off,\n"
      + "cuts.CRITERION, missing.MEASURE, without.CANDIDATE, when.RULE, shortlist, or a path "
      + "into the rules file"
    let question = NearestWord.question(for: word, in: known)
    return error(
      .unknownTarget,
      "nothing here is called '\(word.clipped)'",
      question.map { "\($0)\n\(forms)" } ?? forms
    )
  }

  func bareMeasure(_ name: String) -> Finding {
    error(
      .unknownTarget,
      "'\(name)' is a measure, and each candidate has its own",
      "write \(name)@CANDIDATE, or \(name)@* for every candidate"
    )
  }

  func bareGroup(_ name: String) -> Finding {
    error(
      .unknownTarget,
      "'\(name)' is a group, and nothing says what of it is changed",
      "write \(name).TERM for the weight of one of its terms"
    )
  }

  func bareCriterion(_ name: String) -> Finding {
    error(
      .unknownTarget,
      "'\(name)' is a criterion, and nothing says what of it is changed",
      "write cuts.\(name) for its cuts, or criteria.\(name) and a key; "
        + "its weight is that of a term, as in GROUP.\(name)"
    )
  }

  func bareCandidate(_ id: String) -> Finding {
    error(
      .unknownTarget,
      "'\(id)' is a candidate, and nothing says what of it is changed",
      "write without.\(id) to leave it out, or MEASURE@\(id) for one of its figures"
    )
  }

  func unknownMeasure(_ name: String, _ known: [String]) -> Finding {
    error(
      .unknownScenarioMeasure,
      "the rules have no measure '\(name.clipped)'",
      NearestWord.question(for: name, in: known)
        ?? "its measures are \(known.joined(separator: ", "))"
    )
  }

  func derived(
    _ name: MeasureName,
    _ derivation: MeasureName.DerivationName,
    _ reads: [String]
  ) -> Finding {
    let names = reads.map { "'\($0)'" }
    let list =
      names.count < 2
      ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    return error(
      .changeOfDerived,
      "'\(name.id)' is worked out by the rules and cannot be changed itself",
      "change what it is worked out from: \(list)",
      related: [.init(message: "it is worked out here", location: derivation.location)]
    )
  }

  func unknownCandidate(_ id: String, _ assessment: Assessment) -> Finding {
    let records = assessment.records
    let known = records.prefix(1000).map(\.id)
    let named = records.first { $0.name == id }.map { "did you mean '\($0.id)'?" }
    let all = known.count <= 12 ? "the candidates are \(known.joined(separator: ", "))" : nil
    return error(
      .unknownScenarioCandidate,
      "there is no candidate '\(id.clipped)'",
      named ?? NearestWord.question(for: id, in: known) ?? all
    )
  }

  func unknownTerm(_ term: String, _ group: String, _ known: [String]) -> Finding {
    error(
      .unknownPath,
      "the group '\(group)' has no term '\(term.clipped)'",
      NearestWord.question(for: term, in: known)
        ?? "its terms are \(known.joined(separator: ", "))"
    )
  }

  func unknownName(_ word: String, _ name: String, _ known: [String]) -> Finding {
    let list = known.prefix(12).joined(separator: ", ")
    let all = known.isEmpty ? "there is none" : "there \(known.count == 1 ? "is" : "are") \(list)"
    return error(
      .unknownPath,
      "the rules have no \(word) '\(name.clipped)'",
      NearestWord.question(for: name, in: known) ?? all
    )
  }

  func unknownKey(_ key: String, _ above: [String], _ known: [String]) -> Finding {
    let list = known.prefix(12).joined(separator: ", ")
    let all = known.isEmpty ? "it has no entries" : "a scenario can change \(list)"
    return error(
      .unknownPath,
      "'\(above.joined(separator: "."))' has no '\(key.clipped)'",
      NearestWord.question(for: key, in: known) ?? all
    )
  }

  func noKey(_ target: String, _ known: [String]) -> Finding {
    error(
      .unknownPath,
      "'\(target.clipped)' does not say what of it is changed",
      "a scenario can change \(known.map { "\(target).\($0)" }.joined(separator: ", "))"
    )
  }

  func unknownLevel(_ level: String, _ owner: String, _ known: [String]) -> Finding {
    error(
      .unknownPath,
      "\(owner) has no level '\(level.clipped)' to name here",
      NearestWord.question(for: level, in: known)
        ?? "its levels are \(known.joined(separator: ", "))"
    )
  }

  func nothingBeneath(_ level: String, _ name: String, _ known: [String]) -> Finding {
    error(
      .noSuchCut,
      "'\(level)' holds the lowest numbers of '\(name)', so there is no cut beneath it",
      "name the level above the cut: \(known.joined(separator: ", "))"
    )
  }

  func withoutCuts(_ name: String, isGroup: Bool) -> Finding {
    error(
      .noSuchCut,
      "the \(isGroup ? "group" : "criterion") '\(name)' has no cuts",
      isGroup
        ? "its levels are spread evenly; write all cuts to change that, as in cuts.\(name): [...]"
        : "only a criterion that bands a number has; change its figures or its weight instead"
    )
  }

  func weightless(_ name: String, _ combination: Group.Combination, _ place: Location) -> Finding {
    error(
      .weightlessGroup,
      "the group '\(name)' is combined by \(combination.word), which knows no weights",
      "only a weighted mean and a weighted product have weights; change the figures of its terms",
      related: [.init(message: "it is declared here", location: place)]
    )
  }

  var noMatrix: Finding {
    error(.unknownPath, "the rules have no matrix", "they rank without one")
  }

  func unchangeable(_ key: String, _ known: [String]) -> Finding {
    error(
      .unchangeable,
      "'\(key)' is nothing that a scenario changes",
      "it can change \(known.joined(separator: ", ")); for the rest make another rules file"
    )
  }

  func ambiguous(_ targets: [ChangeTarget], _ rules: CheckedRules) -> Finding {
    let meanings = targets.map { "the \($0.subject(rules))" }
    let spellings = targets.map { $0.spelling(rules) }
    return error(
      .ambiguousTarget,
      "'\(change.target)' can mean \(meanings.joined(separator: " or "))",
      "spell it out: \(spellings.joined(separator: " or "))"
    )
  }
}
