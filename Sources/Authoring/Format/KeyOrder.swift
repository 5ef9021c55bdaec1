/// In which order the keys of a mapping stand, and those of the mappings inside it.
///
/// Keys that the program knows have one order, so that two files about the same thing look alike.
/// Names that the author chose (measures, criteria, rules, candidates, tables) and weights keep
/// theirs.
struct KeyOrder: Sendable {
  /// What may be said of the value of a key.
  indirect enum Shape: Sendable {
    /// Anything: its keys stay as they are.
    case any
    /// A mapping with known keys.
    case keys(KeyOrder)
    /// A mapping with known keys, or a list of such mappings.
    case keysOrItems(KeyOrder)
    /// A mapping whose keys are names that the author chose, each with a value of one shape.
    case names(Shape, lineUp: LineUp = .none)
    /// A list, each item of one shape.
    case items(Shape)
  }

  /// Whether the one-line entries of a mapping stand like a table.
  enum LineUp: Sendable, Hashable {
    case none
    /// Neighbouring entries do.
    case neighbours
    /// All do, whatever stands between them: the rows of a matrix.
    case all
  }

  /// A known key and what stands under it.
  struct Known: Sendable {
    let key: String
    let value: Shape
  }

  /// The known keys in their order.
  let known: [Known]
  /// The position in `known` before which keys stand that the program does not know but expects, such
  /// as the names of tables in a candidate; `nil` if there are none.
  let named: Int?
  private let positions: [String: Int]

  init(_ known: [Known], named: Int? = nil) {
    self.known = known
    self.named = named
    positions = Dictionary(known.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  /// Where a key stands among others: by this number, and by the order of the file among equals.
  ///
  /// - Parameter key: The key.
  /// - Returns: A number; the largest for keys that nobody knows and for `x-` keys.
  func rank(_ key: String) -> Int {
    if let position = positions[key] { return 2 * position + 1 }
    guard let named, !key.hasPrefix("x-") else { return 2 * known.count + 2 }
    return 2 * named
  }

  /// What stands under a key.
  func value(of key: String) -> Shape { positions[key].map { known[$0].value } ?? .any }
}

extension KeyOrder.Shape {
  /// The order of the keys of a mapping of this shape; `nil` if they stay as they are.
  var order: KeyOrder? {
    switch self {
    case .keys(let order), .keysOrItems(let order): order
    case .any, .names, .items: nil
    }
  }

  /// The shape of the value under a key of a mapping of this shape.
  func value(of key: String) -> Self {
    switch self {
    case .any, .items: .any
    case .keys(let order), .keysOrItems(let order): order.value(of: key)
    case .names(let shape, _): shape
    }
  }

  /// The shape of the items of a list of this shape.
  var item: Self {
    switch self {
    case .items(let shape): shape
    case .keysOrItems(let order): .keys(order)
    case .any, .keys, .names: .any
    }
  }

  /// Whether the entries of a mapping of this shape line up.
  var lineUp: KeyOrder.LineUp {
    guard case .names(_, let lineUp) = self else { return .none }
    return lineUp
  }
}

extension KeyOrder.Known: ExpressibleByStringLiteral {
  /// A key under which anything may stand.
  init(stringLiteral key: String) { self.init(key: key, value: .any) }

  /// A key and what stands under it.
  static func key(_ key: String, _ value: KeyOrder.Shape) -> Self { Self(key: key, value: value) }
}
