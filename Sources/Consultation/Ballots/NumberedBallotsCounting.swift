import Diagnostics

extension NumberedBallots {
  /// Reads the ballots as ``counted(as:form:categories:in:)`` does, and tells how many are spoiled.
  ///
  /// - Returns: `nil` if the places of all ballots would take too much memory.
  func result(
    as options: NumberedOptions,
    form: BallotForm,
    categories: Int? = nil,
    in source: SourceText,
    _ findings: inout FindingList
  ) -> Ballots? {
    guard ballots.count * options.ids.count <= ElectionFileMessage.placeLimit else {
      let tooMany = ElectionFileMessage.tooManyPlaces(ballots.count, options.ids.count, source)
      findings.append(tooMany)
      return nil
    }
    let (counted, faults) = counted(as: options, form: form, categories: categories, in: source)
    let summary = SpoiledSummary(
      code: .spoiledElectionBallots,
      spoiled: counted.spoiled,
      validCount: Int(min(counted.profile.weight, 1e15))
    ).finding { reason in
      let first = counted.spoiled.firstIndex { $0.reason == reason }
      return source.location(of: first.map { faults[$0] } ?? 0..<0)
    }
    if let summary { findings.append(summary) }
    return counted
  }

  /// Reads the ballots now that the meaning of the numbers is known.
  ///
  /// Withdrawn options are passed over and the ballot closes up: `2 4 3` with the second option
  /// withdrawn puts the fourth first. A ballot that names an option twice, or a number without
  /// option, or nothing that was not withdrawn, is spoiled.
  ///
  /// - Parameters:
  ///   - options: What the numbers mean.
  ///   - form: How the ballots were written down.
  ///   - categories: Of ballots that sort options into categories, how many there are: the first
  ///     category is ticked, the others are not. `nil` for orders.
  ///   - source: The file.
  /// - Returns: The valid ballots, each weighing as many as cast it, and the spoiled ones; for each
  ///   of these, the bytes at fault.
  /// - Complexity: Linear in the numbers, plus ballots x options for the places.
  func counted(
    as options: NumberedOptions,
    form: BallotForm,
    categories: Int? = nil,
    in source: SourceText
  ) -> (ballots: Ballots, faults: [Range<Int>]) {
    var counting = BallotCounting(options: options, categories: categories, room: ballots.count)
    var spoiled: [SpoiledBallot] = []
    var faults: [Range<Int>] = []
    for ballot in ballots {
      guard let fault = counting.add(ballot, entries, source) else { continue }
      faults.append(ballot.fault?.range ?? ballot.range)
      spoiled.append(
        SpoiledBallot(
          file: source.name,
          line: ballot.line,
          reason: fault.reason,
          detail: fault.detail,
          count: ballot.count
        )
      )
    }
    return (Ballots(form: form, profile: counting.profile, spoiled: spoiled), faults)
  }
}

/// The work of turning numbers into places.
private struct BallotCounting {
  private let options: NumberedOptions
  private let categories: Int?
  private var places: [[UInt8]]
  private var weights: [Double] = []
  /// For each option, the last ballot that named it, from 1.
  private var lastNamed: [Int]
  private var serial = 0
  private var named: [(option: Int, place: UInt8)] = []
  private var tierCount = 0
  private var hasWithdrawn = false

  init(options: NumberedOptions, categories: Int?, room: Int) {
    self.options = options
    self.categories = categories
    places = options.ids.map { _ in [UInt8](repeating: 0, count: room) }
    lastNamed = [Int](repeating: 0, count: options.meanings.count)
  }

  /// The ballots added so far.
  var profile: Profile {
    Profile(
      options: options.ids,
      kind: categories == nil ? .ranks : .ticks,
      places: places.map { $0.count == weights.count ? $0 : Array($0.prefix(weights.count)) },
      weights: weights.allSatisfy { $0 == 1 } ? nil : weights,
      ballotCount: weights.count
    )
  }

  /// Adds a ballot.
  ///
  /// - Returns: Why it does not count, and what exactly; `nil` if it does.
  mutating func add(
    _ ballot: NumberedBallots.Ballot,
    _ entries: [Int32],
    _ source: SourceText
  ) -> (reason: SpoiledBallot.Reason, detail: String)? {
    if let fault = ballot.fault { return (fault.reason, source.shortText(in: fault.range)) }
    if let fault = read(entries, ballot.entries) { return fault }
    if let categories, tierCount > categories { return (.rankOutOfRange, "category \(tierCount)") }
    if named.isEmpty { return (.empty, hasWithdrawn ? "only withdrawn options" : "") }
    for (option, place) in named { places[option][weights.count] = place }
    weights.append(Double(ballot.count))
    return nil
  }

  private mutating func read(
    _ entries: [Int32],
    _ range: Range<Int>
  ) -> (reason: SpoiledBallot.Reason, detail: String)? {
    serial += 1
    named.removeAll(keepingCapacity: true)
    (tierCount, hasWithdrawn) = (0, false)
    var place = 1
    var namedBefore = 0
    for entry in entries[range] {
      if entry == NumberedBallots.tierEnd {
        tierCount += 1
        if categories == nil, named.count > namedBefore { place += 1 }
        if categories != nil { place = 0 }
        namedBefore = named.count
        continue
      }
      let index = Int(entry) - options.firstNumber
      guard lastNamed.indices.contains(index) else { return (.unknownOption, "\(entry)") }
      guard lastNamed[index] != serial else { return (.duplicateOption, options.names[index]) }
      lastNamed[index] = serial
      hasWithdrawn = hasWithdrawn || options.meanings[index] == nil
      if let option = options.meanings[index] { named.append((option, UInt8(clamping: place))) }
    }
    return nil
  }
}

extension SourceText {
  /// The text of a byte range for a list: its first 40 characters.
  func shortText(in range: Range<Int>) -> String {
    let limit = 40
    let cut = range.lowerBound..<min(range.upperBound, range.lowerBound + limit * 4)
    let text = self.text(in: cut)
    return text.count > limit || cut != range ? text.prefix(limit) + "…" : text
  }
}
