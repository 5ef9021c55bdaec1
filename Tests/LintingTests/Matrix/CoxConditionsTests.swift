import Testing

@testable import Linting

/// The counts were worked out by brute force over all monotone colourings in Python with exact
/// fractions, apart from this project; only colourings with a green and a red cell are counted, since
/// the conditions say nothing about others.
@Suite struct CoxConditionsTests {
  struct Count {
    let size: Int
    let colourings: Int
    /// M1 to M3.
    let consistent: Int
    /// Those with a green lowest row and column as well.
    let greenEdge: Int
    /// Those that pass everything.
    let sound: Int
  }

  static let counts = [
    Count(size: 2, colourings: 20, consistent: 0, greenEdge: 0, sound: 0),
    Count(size: 3, colourings: 175, consistent: 14, greenEdge: 1, sound: 1),
    Count(size: 4, colourings: 1764, consistent: 208, greenEdge: 19, sound: 7),
    Count(size: 5, colourings: 19404, consistent: 2322, greenEdge: 219, sound: 23),
  ]

  @Test(arguments: counts)
  func `as many colourings meet the conditions as brute force says`(_ count: Count) throws {
    let all = try MonotoneColourings(count.size).all
    let mixed = all.filter { $0.green == 0 && $0.red == 2 }
    let consistent = mixed.filter { $0.overlap() == nil && $0.touching.isEmpty }
    let greenEdge = consistent.filter { $0.raisedEdge.isEmpty }
    let sound = greenEdge.filter { $0.uneven.isEmpty }
    #expect(all.count == count.colourings)
    #expect(all.allSatisfy { $0.isRising })
    #expect(consistent.count == count.consistent)
    #expect(greenEdge.count == count.greenEdge)
    #expect(sound.count == count.sound)
    // The second half of the theorem follows from the first and the conditions.
    #expect(greenEdge.allSatisfy { $0.redBesideEdge.isEmpty })
    #expect(
      consistent.allSatisfy { matrix in
        matrix.cells.allSatisfy { ($0.down > 0 && $0.across > 0) || matrix.rating($0) < matrix.red }
      }
    )
  }

  @Test func `the one sound matrix of three by three is the one in the literature`() throws {
    let all = try MonotoneColourings(3).all
    let sound = all.filter {
      $0.green == 0 && $0.red == 2 && $0.overlap() == nil && $0.touching.isEmpty
        && $0.raisedEdge.isEmpty && $0.uneven.isEmpty
    }
    #expect(sound.map(\.ratings) == [[0, 0, 0, 0, 1, 1, 0, 1, 2]])
  }

  @Test func `a cell that falls is named with the one it falls from`() throws {
    let matrix = try colouring([0, 1, 1, 0], 2)
    #expect(
      matrix.falls == [
        .init(lower: .init(1, 1), higher: .init(0, 1)),
        .init(lower: .init(1, 1), higher: .init(1, 0)),
      ]
    )
    #expect(!matrix.isRising)
  }

  @Test func `of ratings that overlap the two furthest cells are named`() throws {
    // Green goes up to 1/3 x 1, red begins at 1/3 x 2/3.
    let matrix = try colouring([0, 0, 0, 1, 1, 2, 1, 1, 2], 3)
    #expect(matrix.overlap() == .init(lower: .init(0, 2), higher: .init(1, 2)))
    #expect(matrix.overlap(of: 0, with: 1) == .init(lower: .init(0, 2), higher: .init(1, 0)))
    #expect(matrix.overlap(of: 2, with: 0) == nil)
    #expect(matrix.overlap(of: 0, with: 7) == nil)
  }

  @Test func `corners that meet are no overlap, whatever rounding makes of them`() throws {
    // 0.2 x 0.8 and 0.4 x 0.4 are both 0.16, and only nearly so in doubles.
    var ratings = [Int](repeating: 1, count: 25)
    ratings[0] = 0
    ratings[3] = 0
    ratings[2 * 5 + 2] = 2
    let matrix = try #require(
      MatrixColouring(
        ratings: ratings,
        downEdges: MatrixColouring.equalSteps(5),
        acrossEdges: MatrixColouring.equalSteps(5)
      )
    )
    #expect(matrix.overlap() == nil)
  }

  @Test func `a level beside green that is red touches it, also across the corner`() throws {
    let beside = try colouring([0, 2, 2, 2], 2)
    let across = try colouring([0, 1, 1, 2], 2)
    let alike = try colouring([0, 0, 0, 0], 2)
    #expect(beside.touching.count == 3)
    #expect(across.touching == [.init(lower: .init(0, 0), higher: .init(1, 1))])
    #expect(alike.touching.isEmpty)
  }

  @Test func `opposite cells with different ratings are uneven, the widest gap first`() throws {
    let matrix = try colouring([0, 1, 2, 0, 1, 2, 0, 2, 2], 3)
    #expect(matrix.uneven.first == .init(lower: .init(2, 0), higher: .init(0, 2)))
    #expect(matrix.uneven.contains(.init(lower: .init(1, 0), higher: .init(0, 1))))
  }

  private func colouring(_ ratings: [Int], _ size: Int) throws -> MatrixColouring {
    let edges = MatrixColouring.equalSteps(size)
    return try #require(
      MatrixColouring(ratings: ratings, downEdges: edges, acrossEdges: edges)
    )
  }
}

/// All matrices of three ratings in which none falls.
struct MonotoneColourings {
  private(set) var all: [MatrixColouring] = []

  init(_ size: Int) throws {
    let rows = Self.rows(size)
    var ratings = [[Int]]()
    var grids: [[[Int]]] = [[]]
    for _ in 0..<size {
      grids = grids.flatMap { grid in
        rows.filter { row in
          guard let last = grid.last else { return true }
          return zip(last, row).allSatisfy { $0 <= $1 }
        }.map { grid + [$0] }
      }
    }
    ratings = grids.map { $0.flatMap(\.self) }
    let edges = MatrixColouring.equalSteps(size)
    all = try ratings.map {
      try #require(MatrixColouring(ratings: $0, downEdges: edges, acrossEdges: edges))
    }
  }

  /// The rows of three ratings that do not fall.
  private static func rows(_ size: Int) -> [[Int]] {
    var rows: [[Int]] = [[]]
    for _ in 0..<size {
      rows = rows.flatMap { row in ((row.last ?? 0)...2).map { row + [$0] } }
    }
    return rows
  }
}
