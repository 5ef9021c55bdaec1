import TestSupport
import Testing

@testable import Consultation

@Suite struct ConcernEstimatesTests {
  private func estimates(
    _ groups: [RespondentGroup],
    _ method: ConsultationMethod = .plurality,
    _ scale: ConcernScale = .share,
    settings: CountSettings = CountSettings()
  ) -> [OptionEstimate?] {
    ConcernEstimates(of: groups, by: method, as: scale, settings: settings).estimates
  }

  private func first(
    _ groups: [RespondentGroup],
    _ method: ConsultationMethod = .plurality,
    _ scale: ConcernScale = .share,
    settings: CountSettings = CountSettings()
  ) throws -> OptionEstimate {
    try #require(estimates(groups, method, scale, settings: settings)[0])
  }

  /// 67 of 250 put the first option first.
  private func public250(
    share: Double = 1,
    sampling: RespondentGroup.Sampling = .random,
    population: Int? = nil
  ) -> RespondentGroup {
    GroupSamples.ranking(
      [([[0], [1]], 67), ([[1], [0], [2]], 183)],
      share: share,
      sampling: sampling,
      population: population
    )
  }

  @Test func `A share of one group has Wilson's interval`() throws {
    let found = try first([public250()])
    #expect(found.value == 0.268)
    let interval = try #require(found.interval)
    #expect((interval.lowerBound - 0.216911321).magnitude < 1e-6)
    #expect((interval.upperBound - 0.32611053).magnitude < 1e-6)
    #expect(found.noInterval == nil)
    #expect(found.base == 250 && found.effectiveBase == 250)
  }

  @Test func `A part of a small population knows more, and all of it everything`() throws {
    let open = try #require(try first([public250()]).interval)
    let part = try #require(try first([public250(population: 2000)]).interval)
    #expect(part.upperBound - part.lowerBound < open.upperBound - open.lowerBound)
    for all in [public250(population: 250), public250(sampling: .everyone)] {
      let found = try first([all])
      #expect(found.interval == nil && found.noInterval == nil)
    }
  }

  @Test func `Groups are put together by their shares`() throws {
    let stakeholders = GroupSamples.ranking(
      [([[0]], 18), ([[2]], 6)],
      share: 40,
      sampling: .everyone
    )
    let found = try first([public250(share: 60), stakeholders])
    #expect((found.value - (0.6 * 0.268 + 0.4 * 0.75)).magnitude < 1e-12)
    #expect(found.base == 274)
    let interval = WilsonInterval.interval(share: found.value, base: 250 / 0.36, confidence: 0.95)
    let own = try #require(found.interval)
    #expect((own.lowerBound - interval.lowerBound).magnitude < 1e-9)
    #expect((own.upperBound - interval.upperBound).magnitude < 1e-9)
  }

  @Test(arguments: [RespondentGroup.Sampling.selfSelected, .notStated])
  func `Groups that chose themselves get no margin unless asked for`(
    sampling: RespondentGroup.Sampling
  ) throws {
    let group = public250(sampling: sampling)
    let found = try first([group])
    #expect(found.interval == nil)
    #expect(found.noInterval == .selfSelected)
    let asked = try first([group], settings: CountSettings(estimatesSelfSelected: true))
    #expect(asked.interval != nil && asked.noInterval == nil)
    let beside = try first([public250(), GroupSamples.ranking([([[0]], 9)], sampling: sampling)])
    #expect(beside.noInterval == .selfSelected)
    let silent = GroupSamples.ranking([([[0]], 9)], share: 0, sampling: sampling)
    #expect(try first([public250(), silent]).noInterval == nil)
  }

  @Test func `The weightiest reason against an interval is given`() throws {
    let published = GroupSamples.ranking([([[0], [1]], 1)], sampling: .selfSelected, form: .places)
    let open = public250(sampling: .selfSelected)
    #expect(try first([published], .copeland, .place).noInterval == .orderOnly)
    #expect(try first([open, published], .copeland, .place).noInterval == .orderOnly)
    #expect(try first([open], .copeland, .place).noInterval == .ofAnOrder)
    #expect(try first([open]).noInterval == .selfSelected)
    let alone = GroupSamples.ranking([([[0], [1]], 1)])
    #expect(try first([alone]).noInterval == .tooFew)
    let forum = GroupSamples.ranking([([[0], [1]], 1)], sampling: .everyone)
    #expect(try first([forum]).noInterval == nil)
  }

  @Test func `A published order becomes scores by its places, whatever the method`() throws {
    let published = GroupSamples.ranking([([[2], [0, 3]], 1)], form: .places, optionCount: 4)
    for method in ConsultationMethod.all {
      let found = estimates([published], method, .place)
      #expect(found.map { $0?.value } == [2.5, nil, 1, 2.5])
      #expect(found.compactMap { $0?.noInterval } == [.orderOnly, .orderOnly, .orderOnly])
    }
    let steps = estimates([published], .borda(.zero), .equalSteps)
    #expect(steps.map { $0?.value } == [0.25, nil, 1, 0.25])
  }

  @Test func `Net concern rests on those who answered`() throws {
    let group = GroupSamples.answering([[5, 4, 4, 1], [5, 0, 0, 1], [0, 0, 0, 0]])
    let found = estimates([group], .netConcern)
    #expect(found.map { $0?.value } == [0.5, 0, nil])
    #expect(found.map { $0?.base } == [4, 2, nil])
    let interval = try #require(found[0]?.interval)
    #expect((interval.lowerBound - (0.5 - 1.959963984540054 * 0.5)).magnitude < 1e-12)
    #expect(interval.upperBound == 1)
    let places = estimates([group], .netConcern, .place)
    #expect(places.map { $0?.value } == [1, 2, nil])
  }

  @Test func `A group that nobody asked about an option is left out of it`() throws {
    let one = GroupSamples.answering([[5, 5], [1, 1]], share: 60)
    let other = GroupSamples.answering([[0, 0], [5, 5]], share: 40)
    let found = estimates([one, other], .netConcern)
    #expect(found.map { $0?.value } == [1, 0.4 - 0.6])
    #expect(found.map { $0?.base } == [2, 4])
  }

  @Test func `Points, means and medians have intervals of their own`() throws {
    let group = public250()
    let points = try first([group], .borda(.sharedLeftoverPoints), .points)
    #expect((points.value - (67 * 2 + 183 * 1) / 500).magnitude < 1e-12)
    let mean = try first([group], .meanRank, .mean)
    #expect((mean.value - (67 + 183 * 2) / 250).magnitude < 1e-12)
    #expect(try #require(mean.interval).contains(mean.value))
    // Twice the points are 3 less the place: the intervals mirror each other.
    let half = try #require(points.interval).upperBound - points.value
    #expect((try #require(mean.interval).upperBound - mean.value - 2 * half).magnitude < 1e-9)
    let median = try first([group], .medianRank, .mean)
    #expect(median.value == 2)
    #expect(median.interval == 2...2)
  }

  @Test func `Methods make no numbers of other kinds, and ballots none that they cannot`() {
    let none = [OptionEstimate?](repeating: nil, count: 3)
    #expect(estimates([public250()], .copeland, .share) == none)
    #expect(estimates([public250()], .plurality, .points) == none)
    #expect(estimates([public250()], .approval, .share) == none)
    #expect(estimates([public250()], .approval, .place) == none)
    #expect(estimates([GroupSamples.ranking([])]) == none)
    #expect(estimates([]) == [])
    for method in ConsultationMethod.all {
      for scale in ConcernScale.allCases where scale.isOfOrder { #expect(method.serves(scale)) }
    }
  }

  @Test func `Weights cost precision`() throws {
    let weights = (0..<250).map { $0 % 5 == 0 ? 3.0 : 0.5 }
    let even = GroupSamples.ranking([([[0]], 125), ([[1]], 125)])
    let uneven = GroupSamples.ranking([([[0]], 125), ([[1]], 125)], weights: weights)
    let plain = try #require(try first([even]).interval)
    let found = try first([uneven])
    let wide = try #require(found.interval)
    #expect(found.effectiveBase == 125)
    #expect(wide.upperBound - wide.lowerBound > plain.upperBound - plain.lowerBound)
  }

  private static let numbers: [(ConsultationMethod, ConcernScale)] = [
    (.plurality, .share), (.topShare(2), .share), (.borda(.zero), .points),
    (.borda(.modified), .points), (.meanRank, .mean), (.medianRank, .mean),
  ]

  @Test(arguments: 0..<30)
  func `Intervals hold their value, and more of the same narrows them`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let count = random.below(60) + 4
    let group = GroupSamples.random(&random, count: count)
    for (method, scale) in Self.numbers {
      let once = estimates([group], method, scale)
      let often = estimates([repeated(group, 9)], method, scale)
      for (one, many) in zip(once, often) {
        let (one, many) = (try #require(one), try #require(many))
        let (wide, narrow) = (try #require(one.interval), try #require(many.interval))
        #expect(wide.contains(one.value))
        #expect((one.value - many.value).magnitude < 1e-9)
        #expect(narrow.lowerBound >= wide.lowerBound && narrow.upperBound <= wide.upperBound)
      }
    }
  }

  @Test(arguments: 0..<30)
  func `Groups that say the same say together what each says`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 50)
    let group = GroupSamples.random(&random, count: random.below(40) + 4)
    for (method, scale) in Self.numbers {
      let one = estimates([group], method, scale)
      let two = estimates([group, group], method, scale)
      let twice = estimates([repeated(group, 2)], method, scale)
      for ((one, two), twice) in zip(zip(one, two), twice) {
        #expect(((one?.value ?? 0) - (two?.value ?? 9)).magnitude < 1e-9)
        #expect(two?.base == twice?.base)
        #expect(((two?.effectiveBase ?? 0) - (twice?.effectiveBase ?? 9)).magnitude < 1e-6)
      }
    }
  }

  private func repeated(_ group: RespondentGroup, _ times: Int) -> RespondentGroup {
    let profile = group.ballots.profile
    let places = profile.places.map { [[UInt8]](repeating: $0, count: times).flatMap(\.self) }
    return RespondentGroup(
      name: group.name,
      ballots: Ballots(
        form: group.ballots.form,
        profile: Profile(
          options: profile.options,
          places: places,
          ballotCount: profile.ballotCount * times
        )
      ),
      sampling: group.sampling
    )
  }

  @Test func `A hundred thousand respondents are quick`() {
    let group = GroupSamples.ranking([([[0], [1], [2]], 50_000), ([[2], [0, 1]], 50_000)])
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(estimates([group], .borda(.zero), .points).compactMap(\.self).count == 3)
    }
    #expect(time < .seconds(20))
  }
}
