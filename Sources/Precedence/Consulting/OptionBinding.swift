import Consultation
import Diagnostics
import PlainYAML

/// What respondents could choose: the candidates under every name that ballots use for them, and what
/// else was on the ballots.
struct OptionBinding {
  /// The options under all their names.
  let names: OptionNames
  /// The same options, in the same order, with what they are.
  let options: [ConsultationResult.Option]
  /// The ids of the candidates that were withdrawn.
  let withdrawn: Set<String>
  let findings: FindingList

  /// Finds the options of a consultation.
  ///
  /// - Parameters:
  ///   - section: The consultation.
  ///   - candidates: The candidates, each id once.
  ///   - document: The assessment.
  init(
    _ section: ConsultationEvidenceSection,
    _ candidates: [CandidateSection],
    in document: AssessmentDocument
  ) {
    let own = candidates.map {
      OptionNames.Option(id: $0.id.value, name: $0.name.value ?? $0.id.value)
    }
    let others = section.otherOptions.map {
      OptionNames.Option(id: $0.name.value, name: $0.name.value)
    }
    names = OptionNames(
      own + others,
      aliases: section.aliases.map { (name: $0.name.value, id: $0.candidate.value) },
      withdrawn: section.withdrawn.map(\.value)
    )
    let ids = Set(own.map(\.id))
    let reasons = Dictionary(
      section.otherOptions.map { ($0.name.value, $0.reason) },
      uniquingKeysWith: { first, _ in first }
    )
    options = names.options.map {
      ConsultationResult.Option(
        id: $0.id,
        name: $0.name,
        candidate: ids.contains($0.id) ? $0.id : nil,
        reason: ids.contains($0.id) ? nil : reasons[$0.id]
      )
    }
    withdrawn = ids.subtracting(names.options.map(\.id))
    var check = OptionCheck(document.source)
    check.checkNames(section, candidates, knowsAll: document.hasAllCandidates)
    findings = check.findings
  }

  /// Whether ballots can be read as these options: no name means two of them.
  var isSound: Bool { !findings.hasErrors }
}

/// Finds names of options that mean nothing, or two things.
private struct OptionCheck {
  private let source: SourceText
  /// What a name means, by the name as ballots are compared with it.
  private var claims: [String: Claim] = [:]
  var findings = FindingList()

  private struct Claim {
    /// The id of the candidate; `nil` for an option that is none.
    let candidate: String?
    let place: Location
    /// Whether the name is written under `options`.
    var isAlias = false
  }

  init(_ source: SourceText) { self.source = source }

  mutating func checkNames(
    _ section: ConsultationEvidenceSection,
    _ candidates: [CandidateSection],
    knowsAll: Bool
  ) {
    for candidate in candidates { claim(candidate.id, for: candidate.id.value) }
    for candidate in candidates {
      if let name = candidate.name.located { claim(name, for: candidate.id.value) }
    }
    let ids = candidates.map(\.id.value)
    var hints = Set<String>(ids)
    for alias in section.aliases {
      guard hints.contains(alias.candidate.value) else {
        if knowsAll, hints.insert(alias.candidate.value).inserted {
          findings.append(noCandidate(alias, ids))
        }
        continue
      }
      claim(alias.name, for: alias.candidate.value, isAlias: true)
    }
    for other in section.otherOptions { checkOther(other.name) }
    for name in section.withdrawn { checkWithdrawn(name) }
  }

  /// The candidate and its other name may have been written the wrong way round.
  private func noCandidate(
    _ alias: (name: Located<String>, candidate: Located<String>),
    _ ids: [String]
  ) -> Finding {
    let place = location(alias.candidate)
    guard let id = claims[OptionNames.folded(alias.name.value)]?.candidate else {
      return OptionMessage.noCandidate(alias.candidate.value, ids, at: place)
    }
    return OptionMessage.reversed(alias.candidate.value, id, at: place)
  }

  /// Gives a name to a candidate, unless another has it.
  private mutating func claim(
    _ name: Located<String>,
    for candidate: String,
    isAlias: Bool = false
  ) {
    let folded = OptionNames.folded(name.value)
    guard var first = claims[folded] else {
      claims[folded] = Claim(candidate: candidate, place: location(name), isAlias: isAlias)
      return
    }
    if first.candidate == candidate {
      first.isAlias = first.isAlias || isAlias
      claims[folded] = first
    } else {
      let place = location(name)
      findings.append(OptionMessage.ambiguous(name.value, at: place, first: first.place))
    }
  }

  private mutating func checkOther(_ name: Located<String>) {
    let folded = OptionNames.folded(name.value)
    let place = location(name)
    guard let first = claims[folded] else {
      claims[folded] = Claim(candidate: nil, place: place)
      return
    }
    findings.append(
      first.candidate.map { OptionMessage.candidate($0, name.value, at: place, first: first.place) }
        ?? OptionMessage.ambiguous(name.value, at: place, first: first.place)
    )
  }

  /// Ids and names of candidates may be withdrawn; other names of them, and other options, need not
  /// be written in the first place.
  private mutating func checkWithdrawn(_ name: Located<String>) {
    guard let first = claims[OptionNames.folded(name.value)],
      first.isAlias || first.candidate == nil
    else { return }
    let place = location(name)
    findings.append(OptionMessage.counted(name.value, at: place, first: first.place))
  }

  private func location(_ name: Located<String>) -> Location { source.location(of: name.range) }
}

/// The findings about options.
private enum OptionMessage {
  static func noCandidate(_ id: String, _ known: [String], at place: Location) -> Finding {
    Finding(
      .unknownOptionCandidate,
      .error,
      "there is no candidate '\(id.clipped)'",
      at: place,
      hint: NearestWord.question(for: id, in: known)
        ?? "write the id of a candidate; what is none belongs under 'other options'"
    )
  }

  static func reversed(_ name: String, _ id: String, at place: Location) -> Finding {
    Finding(
      .unknownOptionCandidate,
      .error,
      "there is no candidate '\(name.clipped)'",
      at: place,
      hint: "the other name comes first and the candidate's id second: "
        + "'\(name.clipped): \(id.clipped)'"
    )
  }

  static func ambiguous(_ name: String, at place: Location, first: Location) -> Finding {
    Finding(
      .ambiguousOption,
      .error,
      "'\(name.clipped)' on a ballot could mean two options",
      at: place,
      hint: "give each a name of its own; capitals make no difference",
      related: [.init(message: "the other one", location: first)]
    )
  }

  static func candidate(
    _ id: String,
    _ name: String,
    at place: Location,
    first: Location
  ) -> Finding {
    Finding(
      .contradictoryOption,
      .error,
      "'\(name.clipped)' is the candidate '\(id.clipped)', but stands among the other options",
      at: place,
      hint: "take it away here: candidates are options without being listed",
      related: [.init(message: "the candidate's name", location: first)]
    )
  }

  static func counted(_ name: String, at place: Location, first: Location) -> Finding {
    Finding(
      .contradictoryOption,
      .error,
      "'\(name.clipped)' is withdrawn, but stands among the options as well",
      at: place,
      hint: "take one away; to withdraw a candidate under all its names, write its id",
      related: [.init(message: "the option", location: first)]
    )
  }
}
