import Consultation
import PlainYAML

/// What groups of respondents could choose, brought to one list, so that their ballots can be put
/// together.
///
/// The columns of a file, the rows of a published order and the alternatives of an election file say
/// what its group could choose. Orders in a cell say it only of what they name; for them a candidate
/// that no ballot names was an option if the assessment lists it under `options`.
struct OptionAlignment {
  /// The ids of the options, in the order in which they are reported.
  let options: [String]

  /// Finds what any group could choose.
  ///
  /// - Parameters:
  ///   - groups: The groups as they were read.
  ///   - evidence: The consultation that they belong to.
  /// - Complexity: O(ballots x options) for groups whose files do not say what could be chosen.
  init(_ groups: [ConsultationResult.Group], _ evidence: ConsultationEvidence) {
    let listed =
      evidence.section.aliases.map(\.candidate.value)
      + evidence.section.otherOptions.map(\.name.value)
    var offered: Set<String> = []
    for ballots in groups.map(\.respondents.ballots) {
      offered.formUnion(ballots.form.listsOptions ? ballots.profile.options : ballots.named)
      if !ballots.form.listsOptions { offered.formUnion(listed) }
    }
    options = evidence.options.options.map(\.id).filter(offered.contains)
  }

  /// The options that a group could not choose, as far as its file says so.
  func lacking(in group: ConsultationResult.Group) -> [String] {
    let ballots = group.respondents.ballots
    guard ballots.form.listsOptions else { return [] }
    let own = Set(ballots.profile.options)
    return options.filter { !own.contains($0) }
  }

  /// A group over all options, those that it could not choose as named by none of its ballots.
  func aligned(_ group: ConsultationResult.Group) -> ConsultationResult.Group {
    let respondents = group.respondents
    let ballots = respondents.ballots
    guard ballots.profile.options != options else { return group }
    return .init(
      respondents: RespondentGroup(
        name: respondents.name,
        share: respondents.share,
        ballots: Ballots(
          form: ballots.form,
          profile: ballots.profile.aligned(to: options),
          spoiled: ballots.spoiled,
          traits: ballots.traits
        ),
        sampling: respondents.sampling,
        population: respondents.population,
        weighting: respondents.weighting
      ),
      file: group.file,
      mode: group.mode
    )
  }
}

extension BallotForm {
  /// Whether a file of this form says what could be chosen, and not only what was.
  fileprivate var listsOptions: Bool {
    switch self {
    case .ranks, .ticks, .scores, .places, .preflib, .blt: true
    case .order: false
    }
  }
}

extension Ballots {
  /// The options that any valid ballot names.
  fileprivate var named: [String] {
    zip(profile.options, profile.places).filter { $1.contains { $0 > 0 } }.map(\.0)
  }
}

extension Profile {
  /// The same ballots over other options: those that are not there yet are ranked by nobody.
  fileprivate func aligned(to options: [String]) -> Profile {
    let positions = Dictionary(
      zip(self.options, self.options.indices),
      uniquingKeysWith: { first, _ in first }
    )
    let nobody = [UInt8](repeating: 0, count: ballotCount)
    func columns(_ own: [[UInt8]]) -> [[UInt8]] {
      options.map { option in positions[option].map { own[$0] } ?? nobody }
    }
    return Profile(
      options: options,
      kind: kind,
      places: columns(places),
      answers: answers.map(columns),
      weights: weights,
      ballotCount: ballotCount
    )
  }
}
