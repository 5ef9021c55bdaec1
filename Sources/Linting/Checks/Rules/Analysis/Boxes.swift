import ScoringKernel

/// A set of candidates as a list of boxes: each says for every aspect in which pieces it may lie.
///
/// A candidate belongs to the set if it lies in one of the boxes. None at all is the empty set.
struct Boxes: Equatable {
  typealias Box = [UInt64]

  /// The most boxes of a set, and the most steps of one operation on two; conditions that need more
  /// are not looked into.
  static let most = 400

  var boxes: [Box]

  var isEmpty: Bool { boxes.isEmpty }

  /// The candidates in one box; none if it has no piece of some aspect.
  init(_ box: Box) { boxes = box.contains(0) ? [] : [box] }

  init(boxes: [Box]) { self.boxes = boxes }

  static let none = Boxes(boxes: [])

  /// Those that belong to both sets; `nil` if that takes too many boxes.
  func and(_ other: Boxes) -> Boxes? {
    guard boxes.count * other.boxes.count <= Self.most * 10 else { return nil }
    var result: [Box] = []
    for a in boxes {
      for b in other.boxes {
        let common = zip(a, b).map { $0 & $1 }
        if !common.contains(0) { result.append(common) }
      }
    }
    return Boxes(boxes: result).shortened
  }

  /// Those that belong to either set; `nil` if that takes too many boxes.
  func or(_ other: Boxes) -> Boxes? { Boxes(boxes: boxes + other.boxes).shortened }

  /// Those that belong to this set and not to the other; `nil` if that takes too many boxes.
  func without(_ other: Boxes) -> Boxes? {
    var rest = boxes
    for hole in other.boxes {
      rest = rest.flatMap { Self.pieces(of: $0, around: hole) }
      guard rest.count <= Self.most * 10 else { return nil }
    }
    return Boxes(boxes: rest)
  }

  /// Whether all of these belong to the other set.
  ///
  /// - Parameters:
  ///   - other: The other set.
  ///   - budget: How many boxes may be laid beside one another; is lowered by those that were.
  /// - Returns: `nil` if that takes too much.
  func isInside(_ other: Boxes, budget: inout Int) -> Bool? {
    // One point of a box that lies in no other box is enough to know, and quickly found.
    for box in boxes {
      let point = box.map { $0 & (~$0 &+ 1) }
      budget -= other.boxes.count
      if !other.boxes.contains(where: { Self.isInside(point, $0) }) { return false }
    }
    for box in boxes {
      var rest = [box]
      for hole in other.boxes {
        rest = rest.flatMap { Self.pieces(of: $0, around: hole) }
        budget -= 1 + rest.count
        if rest.isEmpty { break }
        guard budget > 0, rest.count <= Self.most * 10 else { return nil }
      }
      if !rest.isEmpty { return false }
    }
    return true
  }

  /// A box without a hole, as boxes that do not overlap: first all that lies beside it in the first
  /// aspect, then what of the rest lies beside it in the second, and so on.
  private static func pieces(of box: Box, around hole: Box) -> [Box] {
    for index in box.indices where box[index] & hole[index] == 0 { return [box] }
    var rest = box
    var pieces: [Box] = []
    for aspect in box.indices {
      let beside = rest[aspect] & ~hole[aspect]
      if beside != 0 {
        var piece = rest
        piece[aspect] = beside
        pieces.append(piece)
      }
      rest[aspect] &= hole[aspect]
    }
    return pieces
  }

  /// The same without boxes that lie inside another; `nil` if too many are left.
  private var shortened: Boxes? {
    guard boxes.count <= Self.most * 10 else { return nil }
    var kept: [Box] = []
    for box in boxes {
      if kept.contains(where: { Self.isInside(box, $0) }) { continue }
      kept.removeAll { Self.isInside($0, box) }
      kept.append(box)
      if kept.count > Self.most { return nil }
    }
    return Boxes(boxes: kept)
  }

  private static func isInside(_ box: Box, _ other: Box) -> Bool {
    for index in box.indices where box[index] & ~other[index] != 0 { return false }
    return true
  }
}

extension ConditionSpace {
  /// All candidates of whom everything is known that the conditions do not ask to be missing.
  var everybody: Boxes { Boxes(whole) }

  /// The candidates for whom a condition holds.
  ///
  /// It holds where it is true in three-valued logic: what is missing makes no comparison true and
  /// none false, and `not` exchanges the two.
  ///
  /// - Parameter condition: One of the conditions that the space was made for.
  /// - Returns: `nil` if it takes too many boxes, or if the condition is malformed.
  /// - Complexity: Bounded by ``Boxes/most`` for each step.
  func boxes(_ condition: Condition) -> Boxes? {
    guard let isNegated = condition.negations else { return nil }
    var stack: [Boxes] = []
    var budget = 2000
    for (step, isNegated) in zip(condition.steps, isNegated) {
      switch step {
      case .not: continue
      case .constant(let truth): stack.append(truth == (isNegated ? .no : .yes) ? everybody : .none)
      case .atom(let index):
        guard condition.atoms.indices.contains(index) else { return nil }
        stack.append(box(condition.atoms[index], isNegated))
      case .and, .or:
        guard let right = stack.popLast(), let left = stack.popLast() else { return nil }
        budget -= 1 + left.boxes.count * right.boxes.count / 100
        let joined = (step == .and) != isNegated ? left.and(right) : left.or(right)
        guard let joined, budget > 0 else { return nil }
        stack.append(joined)
      }
    }
    return stack.count == 1 ? stack[0] : nil
  }

  private func box(_ atom: Condition.Atom, _ isNegated: Bool) -> Boxes {
    if case .constant(let truth) = atom.reading(plan) {
      return truth == (isNegated ? .no : .yes) ? everybody : .none
    }
    guard let literal = literal(atom) else { return .none }
    var box = whole
    box[literal.aspect] = isNegated ? literal.no : literal.yes
    return Boxes(box)
  }
}

extension Condition {
  /// For each step, whether it stands under an odd number of `not`; `nil` if the steps are malformed.
  ///
  /// Read from the end, each step comes before its operands, so that no step recurses.
  var negations: [Bool]? {
    var result = [Bool](repeating: false, count: steps.count)
    var open = [false]
    for index in steps.indices.reversed() {
      guard let isNegated = open.popLast() else { return nil }
      result[index] = isNegated
      switch steps[index] {
      case .atom, .constant: break
      case .not: open.append(!isNegated)
      case .and, .or: open += [isNegated, isNegated]
      }
    }
    return open.isEmpty ? result : nil
  }
}
