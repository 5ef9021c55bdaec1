import Evidence

/// The work of reading ballots row by row, once it is known where everything stands.
struct BallotReading {
  private let plan: BallotPlan
  private let file: String
  private let allowsTies: Bool
  private let selection: RowSelection?
  /// The index of the column of weights from 0.
  private let weightColumn: Int?
  private var places: PlaceSheet
  private var answers: PlaceSheet
  private var weights: [Double] = []
  private var traits: [TraitColumn]
  /// The marks on the ballot being read, one for each option.
  private var marks: [UInt8]
  private var maker = PlaceMaker()
  private var order: OrderCell
  private var scale: AnswerScale?
  /// Blank rows that are ballots only if another row follows.
  private var blankRows: [(line: Int, range: Range<Int>)] = []
  /// The ballots that do not count.
  private(set) var spoiled: [SpoiledBallot] = []
  /// Where the first of them stands that is spoiled for a reason.
  private(set) var firstSpoiled: [SpoiledBallot.Reason: Range<Int>] = [:]
  /// How many ballots have a rank 0.
  private(set) var zeroRankCount = 0
  /// How many valid ballots weigh 0.
  private(set) var zeroWeightCount = 0

  /// Makes a reading.
  ///
  /// - Parameters:
  ///   - plan: Where everything stands.
  ///   - file: The file's name, for the list of spoiled ballots.
  ///   - allowsTies: Whether options may share a rank.
  init(_ plan: BallotPlan, file: String, allowsTies: Bool) {
    self.plan = plan
    self.file = file
    self.allowsTies = allowsTies
    selection = plan.columns.selection
    weightColumn = plan.columns.weight.map { $0.number - 1 }
    places = PlaceSheet(optionCount: plan.options.count)
    answers = PlaceSheet(optionCount: plan.scale == nil ? 0 : plan.options.count)
    scale = plan.scale
    traits = plan.columns.traits.map { TraitColumn($0) }
    marks = [UInt8](repeating: 0, count: plan.options.count)
    order = OrderCell(names: plan.names, allowsTies: allowsTies)
  }

  /// How many ballots were cast.
  var castCount: Int { places.ballotCount + spoiled.count }

  /// How many blank rows stand at the end.
  var blankRowCount: Int { blankRows.count }

  /// Reads a row.
  mutating func add(_ row: BallotRow) {
    guard selection?.contains(row) ?? true else { return }
    var fault = readMarks(row)
    if fault?.reason == .empty, row.isBlank { return blankRows.append((row.line, row.range)) }
    takeBlankRows()
    let weight = fault == nil ? readWeight(row, fault: &fault) : 0
    if let fault { return spoil(fault, line: row.line, range: row.range) }
    if weightColumn != nil { weights.append(weight) }
    if weight == 0 { zeroWeightCount += 1 }
    for index in traits.indices { traits[index].add(row) }
    if scale != nil { answers.append(marks) }
    if plan.form != .order { maker.close(&marks, isHighestFirst: plan.form == .scores) }
    places.append(marks)
  }

  /// What has been read.
  var ballots: Ballots {
    Ballots(
      form: plan.form,
      profile: Profile(
        options: plan.options,
        kind: kind,
        places: places.columns,
        answers: plan.scale == nil ? nil : answers.columns,
        weights: weightColumn == nil ? nil : weights,
        ballotCount: places.ballotCount
      ),
      spoiled: spoiled,
      traits: traits.map(\.trait)
    )
  }

  private var kind: Profile.Kind {
    if let scale = plan.scale { return .answers(steps: scale.steps) }
    return plan.form == .ticks ? .ticks : .ranks
  }

  // MARK: Spoiled ballots

  private mutating func spoil(_ fault: BallotFault, line: Int, range: Range<Int>) {
    if firstSpoiled[fault.reason] == nil { firstSpoiled[fault.reason] = range }
    spoiled.append(
      SpoiledBallot(file: file, line: line, reason: fault.reason, detail: fault.detail)
    )
  }

  /// A blank row between others is a ballot on which nothing stands.
  private mutating func takeBlankRows() {
    guard !blankRows.isEmpty else { return }
    for (line, range) in blankRows { spoil(BallotFault(.empty), line: line, range: range) }
    blankRows.removeAll()
  }

  // MARK: Cells

  private mutating func readMarks(_ row: BallotRow) -> BallotFault? {
    switch plan.form {
    case .order:
      for index in marks.indices { marks[index] = 0 }
      return row.withBytes(plan.orderColumn) { order.read($0, into: &marks) }
    case .ticks: return readTicks(row)
    case .scores: return readAnswers(row)
    case .ranks, .places, .preflib, .blt: return readRanks(row)
    }
  }

  private mutating func readRanks(_ row: BallotRow) -> BallotFault? {
    let boxCount = plan.boxCount
    var fault: BallotFault?
    var hasZero = false
    var isEmpty = true
    for (option, column) in plan.optionColumns.enumerated() {
      let bytes = row.bytes(column)
      marks[option] = 0
      switch MarkCell.number(bytes) {
      case .blank: continue
      case .number(let rank) where rank >= 1 && rank <= boxCount:
        marks[option] = UInt8(truncatingIfNeeded: rank)
      case .number(let rank):
        hasZero = hasZero || rank == 0
        if fault == nil { fault = BallotFault(.rankOutOfRange, bytes) }
      case .unreadable: return fault ?? BallotFault(.unreadable, bytes)
      }
      isEmpty = false
    }
    if hasZero { zeroRankCount += 1 }
    if isEmpty { return BallotFault(.empty) }
    return fault ?? (allowsTies ? nil : sharedRank(row))
  }

  private func sharedRank(_ row: BallotRow) -> BallotFault? {
    var isTaken = [Bool](repeating: false, count: 256)
    for (option, mark) in marks.enumerated() where mark > 0 {
      guard !isTaken[Int(mark)] else {
        return BallotFault(.sharedRank, row.bytes(plan.optionColumns[option]))
      }
      isTaken[Int(mark)] = true
    }
    return nil
  }

  private mutating func readTicks(_ row: BallotRow) -> BallotFault? {
    var isEmpty = true
    for (option, column) in plan.optionColumns.enumerated() {
      let bytes = row.bytes(column)
      let mark = MarkCell.tick(bytes)
      if mark == .unreadable { return BallotFault(.unreadable, bytes) }
      marks[option] = mark == .number(1) ? 1 : 0
      isEmpty = isEmpty && mark == .blank
    }
    return isEmpty ? BallotFault(.empty) : nil
  }

  private mutating func readAnswers(_ row: BallotRow) -> BallotFault? {
    let steps = scale?.steps ?? 0
    var isEmpty = true
    for (option, column) in plan.optionColumns.enumerated() {
      let bytes = row.bytes(column)
      switch scale?.answer(bytes) ?? .unreadable {
      case .blank: marks[option] = 0; continue
      case .number(let step) where step >= 1 && step <= steps:
        marks[option] = UInt8(truncatingIfNeeded: step)
      case .number: return BallotFault(.rankOutOfRange, bytes)
      case .unreadable: return BallotFault(.unreadable, bytes)
      }
      isEmpty = false
    }
    return isEmpty ? BallotFault(.empty) : nil
  }

  private func readWeight(_ row: BallotRow, fault: inout BallotFault?) -> Double {
    guard let weightColumn else { return 1 }
    let bytes = row.bytes(weightColumn)
    if case .number(let weight) = MarkCell.number(bytes), weight >= 0 { return Double(weight) }
    let number = bytes.count <= 40 ? NumberText(bytes.text).value : nil
    if let weight = number?.value, weight >= 0 { return weight }
    fault = BallotFault(.unusableWeight, bytes)
    return 0
  }
}
