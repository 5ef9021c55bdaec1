/// Says why no weights give an order: the least error, statements that cannot hold together, and a
/// smallest set of them to drop.
struct FitConflictSearch: Sendable {
  private let model: FitModel
  private var search: FitSearch
  private let statements: [FitModel.Statement]
  /// Irreducible sets found so far, as positions in `statements`, rising.
  private var conflicts: [[Int]] = []
  /// How many more questions may be asked of the search.
  private var questions = 20_000

  /// The most candidates of which every pair is looked at; of more, neighbours only.
  static let mostPaired = 20
  /// How many branches the search for the least error may take.
  private static let errorBranches = 50_000

  init(_ model: FitModel, _ search: FitSearch) {
    self.model = model
    self.search = search
    statements = model.candidateCount <= Self.mostPaired ? model.pairs : model.neighbours
  }

  /// Finds the reasons.
  ///
  /// - Parameters:
  ///   - now: The shares as written, for where nothing is nearer.
  ///   - progress: Told how far it is, 0...1.
  mutating func conflict(now: [Double], progress: (Double) -> Void) throws -> FitConflict {
    let least = try leastError()
    progress(0.3)
    search.renew()
    let together = try irreducible(Array(statements.indices))
    progress(0.5)
    var drop: [Int]?
    if model.candidateCount <= Self.mostPaired { drop = try smallestDrop(progress) }
    let fallback = try drop.flatMap { try search.canHold(kept(without: $0)) }?.witness
    return FitConflict(
      leastError: least?.error,
      closest: (least?.point ?? fallback).map(model.space.shares) ?? now,
      together: together.map { model.named(statements[$0]) },
      drop: drop?.map { model.named(statements[$0]) },
      statements: model.pairs.count
    )
  }

  /// The least sum of errors over all levels and judgements whose ratings allow the order.
  private mutating func leastError() throws -> (point: [Double], error: Double)? {
    search.renew(Self.errorBranches)
    var best: (point: [Double], error: Double)?
    var limits = FitSearch.Limits()
    limits.errorCap = .greatestFiniteMagnitude
    let count = model.candidateCount
    try search.visit(model.neighbours, limits) { piece, limits in
      guard let least = piece.region.leastError(candidates: count),
        least.error < best?.error ?? .infinity
      else { return true }
      best = least
      limits.errorCap = least.error
      return true
    }
    return best
  }

  /// An irreducible set: its statements cannot all hold, but any one fewer can.
  ///
  /// One statement after the other is left out for good if the others still cannot hold (the deletion
  /// filter of Chinneck, J. W. and Dravnieks, E. W. (1991) Locating minimal infeasible constraint sets
  /// in linear programs, ORSA Journal on Computing 3(2) 157-168). Neighbours go first, so that what is
  /// left says more: that a candidate cannot be ahead of one far below it.
  ///
  /// - Parameter positions: Statements that cannot hold together.
  /// - Returns: Some of them; not irreducible if the search was cut short.
  private mutating func irreducible(_ positions: [Int]) throws -> [Int] {
    let order = positions.sorted { left, right in
      let (a, b) = (statements[left].reach, statements[right].reach)
      return a != b ? a < b : left < right
    }
    if let single = try single(among: order) { return [single] }
    var kept = order
    for position in order {
      let rest = kept.filter { $0 != position }
      if try !canHold(rest), !isCutShort { kept = rest }
    }
    return kept.sorted()
  }

  /// A statement that cannot hold by itself.
  private mutating func single(among positions: [Int]) throws -> Int? {
    for position in positions.reversed() {
      if try !canHold([position]), !isCutShort { return position }
    }
    return nil
  }

  /// The fewest statements whose dropping lets the others hold; `nil` if they were not found in time.
  ///
  /// Of every irreducible set one statement has to go: the search branches on which, with one more to
  /// drop each time it has come to nothing (Chinneck, J. W. (1996) An effective polynomial-time
  /// heuristic for the minimum-cardinality IIS set-covering problem, Annals of Mathematics and
  /// Artificial Intelligence 17 127-144, states the covering; here it is solved exactly).
  private mutating func smallestDrop(_ progress: (Double) -> Void) throws -> [Int]? {
    for count in 1...max(1, statements.count) {
      var seen: Set<[Int]> = []
      search.renew()
      if let drop = try drop(count, [], &seen) { return isCutShort ? nil : drop }
      if isCutShort { return nil }
      progress(min(0.95, 0.5 + 0.05 * Double(count)))
    }
    return nil
  }

  private mutating func drop(
    _ count: Int,
    _ dropped: [Int],
    _ seen: inout Set<[Int]>
  ) throws -> [Int]? {
    guard !isCutShort, seen.insert(dropped).inserted else { return nil }
    guard let conflict = try conflict(without: dropped) else {
      return isCutShort ? nil : dropped
    }
    guard count > 0 else { return nil }
    for position in conflict {
      let more = (dropped + [position]).sorted()
      if let found = try drop(count - 1, more, &seen) { return found }
    }
    return nil
  }

  /// An irreducible set among the statements that were not dropped, one found before if there is one;
  /// `nil` if those can hold.
  private mutating func conflict(without dropped: [Int]) throws -> [Int]? {
    if let known = conflicts.first(where: { set in !set.contains(where: dropped.contains) }) {
      return known
    }
    let rest = statements.indices.filter { !dropped.contains($0) }
    if try canHold(rest) || isCutShort { return nil }
    let found = try irreducible(rest)
    if isCutShort { return nil }
    conflicts.append(found)
    return found
  }

  private var isCutShort: Bool { search.isExhausted || questions <= 0 }

  private mutating func canHold(_ positions: [Int]) throws -> Bool {
    questions -= 1
    return try search.canHold(positions.map { statements[$0] }) != nil
  }

  private func kept(without dropped: [Int]) -> [FitModel.Statement] {
    statements.indices.filter { !dropped.contains($0) }.map { statements[$0] }
  }
}

extension FitModel.Statement {
  /// How far apart the two stand in the order.
  fileprivate var reach: Int { behind - ahead }
}
