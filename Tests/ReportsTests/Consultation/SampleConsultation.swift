import Consultation

@testable import Precedence
@testable import Reports

/// Consultations that are small enough to count by hand.
enum SampleConsultation {
  static let options = ["burglary", "speeding", "litter"]
  static let names = ["Burglary", "Speeding", "Litter"]

  /// Twelve ballots `burglary > speeding > litter` and eight `speeding > burglary`.
  ///
  /// Borda's count: burglary 12 x 2 + 8 x 1 = 32, speeding 12 x 1 + 8 x 2 = 28, litter 0.
  static let twenty = [
    Profile.Ranking([[0], [1], [2]], count: 12), Profile.Ranking([[1], [0]], count: 8),
  ]

  /// Five ballots each of `a b c`, `b c a` and `c a b`: every duel is won 10 to 5, in a circle.
  static let circle = [
    Profile.Ranking([[0], [1], [2]], count: 5), Profile.Ranking([[1], [2], [0]], count: 5),
    Profile.Ranking([[2], [0], [1]], count: 5),
  ]

  static func profile(_ rankings: [Profile.Ranking]) -> Profile {
    Profile(options: options, rankings: rankings)
      ?? Profile(options: options, places: options.map { _ in [] }, ballotCount: 0)
  }

  /// Ballots whose weights are counts of people.
  static func ballots(
    _ rankings: [Profile.Ranking] = twenty,
    form: BallotForm = .preflib,
    spoiled: [SpoiledBallot] = []
  ) -> Ballots {
    Ballots(form: form, profile: profile(rankings), spoiled: spoiled)
  }

  static func group(
    _ name: String = "public",
    share: Double = 1,
    _ ballots: Ballots = ballots(),
    sampling: RespondentGroup.Sampling = .notStated,
    population: Int? = nil,
    mode: String? = nil
  ) -> ConsultationResult.Group {
    ConsultationResult.Group(
      respondents: RespondentGroup(
        name: name,
        share: share,
        ballots: ballots,
        sampling: sampling,
        population: population
      ),
      file: "evidence/\(name).csv",
      mode: mode
    )
  }

  static func group(
    _ ballots: Ballots,
    sampling: RespondentGroup.Sampling = .notStated
  ) -> ConsultationResult.Group {
    group("public", share: 1, ballots, sampling: sampling)
  }

  static func consultation(
    measure: String? = "concern",
    question: String? = nil,
    method: ConsultationMethod = .borda(.sharedLeftoverPoints),
    becomes: ConcernScale = .points,
    settings: CountSettings = CountSettings(),
    withdrawn: [String] = [],
    _ groups: [ConsultationResult.Group] = [group()]
  ) -> ConsultationResult {
    ConsultationResult(
      measure: measure,
      question: question,
      method: method,
      becomes: becomes,
      settings: settings,
      options: zip(options, names).map { id, name in
        let isCandidate = id != "litter"
        return .init(
          id: id,
          name: name,
          candidate: isCandidate ? id : nil,
          reason: isCandidate ? nil : "not for the partnership"
        )
      },
      withdrawn: withdrawn,
      groups: groups
    )
  }

  /// The order of ballots by one method.
  static func order(
    _ method: ConsultationMethod,
    _ rankings: [Profile.Ranking] = twenty
  ) -> ConsultationOrder {
    profile(rankings).order(by: method)
      ?? ConsultationOrder(method: method, options: options, tiers: [])
  }

  /// What one group came to by some methods.
  static func count(
    _ group: ConsultationResult.Group = group(),
    by methods: [ConsultationMethod] = [.borda(.sharedLeftoverPoints)],
    settings: CountSettings = CountSettings()
  ) -> ConsultationCount {
    consultation(settings: settings, [group]).count(by: methods)
  }
}
