import Diagnostics
import Precedence
import Testing

/// North Herts 2008: the two orders that the plan prints, and the weights between them.
///
/// Worked by hand with fractions: one step of either order is worth 1/5, so the pair of two
/// priorities swaps where share x (steps apart in the consultation) = (1 - share) x (steps apart in
/// the list).
@Suite struct NorthHertsTests {
  private static let folder = "Examples/north-herts-2008"
  private static let consulted = [
    "asb_cd", "alcohol_violence", "domestic_violence", "dwelling_burglary", "reassurance",
    "vehicle_crime",
  ]
  private static let listed = [
    "reassurance", "asb_cd", "alcohol_violence", "dwelling_burglary", "vehicle_crime",
    "domestic_violence",
  ]

  private static func order(
    _ file: String,
    changing: (String, String) -> String = { $1 }
  ) throws -> [String] {
    let files = MemoryFiles.project([folder], changing: changing)
    let read = Assessment.read("\(folder)/\(file)", from: files)
    let result = try #require(
      read.value?.result().value,
      "\(FindingRenderer().text(read.findings))"
    )
    return result.ranking.map { "\($0.isShared ? "=" : "")\($0.id)" }
  }

  /// The order with other weights than 6 and 1.
  private static func order(concern: Int, listed: Int) throws -> [String] {
    try order("") { path, text in
      guard path.hasSuffix("rules.yaml") else { return text }
      return text.replacing(
        "{concern: 6, listed: 1}",
        with: "{concern: \(concern), listed: \(listed)}"
      )
    }
  }

  @Test func `The consultation first and the list second give the published order`() throws {
    #expect(try Self.order("") == Self.consulted)
  }

  @Test func `Without the consultation the assessment's list comes out`() throws {
    #expect(try Self.order(concern: 0, listed: 1) == Self.listed)
  }

  @Test func `The two orders agree on 9 of 15 pairs: Kendall's tau is 0.2`() {
    var agreeing = 0
    for (place, first) in Self.listed.enumerated() {
      for second in Self.listed[(place + 1)...] {
        let places = [first, second].compactMap(Self.consulted.firstIndex)
        agreeing += places[0] < places[1] ? 1 : 0
      }
    }
    #expect(agreeing == 9)
    #expect(Double(agreeing - (15 - agreeing)) / 15 == 0.2)
  }

  /// The pair, and the weights of consultation and list at which it is level.
  static let swaps: [(String, String, concern: Int, listed: Int)] = [
    ("asb_cd", "reassurance", 1, 4),
    ("domestic_violence", "vehicle_crime", 1, 3),
    ("alcohol_violence", "reassurance", 2, 3),
    ("domestic_violence", "dwelling_burglary", 2, 1),
    ("domestic_violence", "reassurance", 5, 2),
    ("dwelling_burglary", "reassurance", 3, 1),
  ]

  @Test(arguments: swaps)
  func `Each pair swaps at its own weight`(
    first: String,
    second: String,
    concern: Int,
    listed: Int
  ) throws {
    let less = try Self.order(concern: concern * 1000 - 1, listed: listed * 1000)
    let level = try Self.order(concern: concern, listed: listed)
    let more = try Self.order(concern: concern * 1000 + 1, listed: listed * 1000)
    func place(_ id: String, in order: [String]) -> Int? { order.firstIndex { $0.hasSuffix(id) } }
    let (a, b) = (first, second)
    #expect(try #require(place(a, in: less)) > #require(place(b, in: less)))
    #expect(level.contains("=" + a) && level.contains("=" + b))
    #expect(try #require(place(a, in: more)) < #require(place(b, in: more)))
  }

  @Test func `The published order holds from three quarters upwards`() throws {
    #expect(try Self.order(concern: 3001, listed: 1000) == Self.consulted)
    #expect(try Self.order(concern: 2999, listed: 1000) != Self.consulted)
    #expect(try Self.order(concern: 1, listed: 0) == Self.consulted)
  }
}
