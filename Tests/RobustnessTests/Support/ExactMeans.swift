/// Thirty random weighted means with the intervals of every weight as exact fractions.
///
/// Worked out apart from this project by brute force in Python's `fractions`: every crossing of two
/// score lines, and the order, the first place and the first two places compared at each and between
/// each two.
struct ExactMeans {
  /// One mean.
  struct Case {
    var weights: [Int] = []
    /// The scores of each candidate, in eighths.
    var rows: [[Double]] = []
    /// For each weight the ends for the order, the first place and the first two places.
    var ends: [[Double]] = []
  }

  /// Reads the table: weights, rows, and a line of ends for each weight.
  static var cases: [Case] {
    var cases: [Case] = []
    for line in table.split(separator: "\n") {
      let rest = line.dropFirst(2)
      switch line.first {
      case "w": cases.append(Case(weights: rest.split(separator: " ").compactMap { Int($0) }))
      case "r":
        cases[cases.count - 1].rows = rest.split(separator: ",").map { row in
          row.split(separator: " ").compactMap { Double($0) }
        }
      default: cases[cases.count - 1].ends.append(rest.split(separator: " ").map(fraction))
      }
    }
    return cases
  }

  private static func fraction(_ text: some StringProtocol) -> Double {
    let parts = text.split(separator: "/").compactMap { Double($0) }
    return parts.count == 2 ? parts[0] / parts[1] : parts.first ?? .nan
  }

  private static let table = """
    w 4 5 9 1
    r 5 1 0 2, 2 5 5 2, 2 5 6 5, 5 1 3 6
    i 0 34/79 0 46/91 0 34/79
    i 0 1 0 1 0 1
    i 0 1 0 1 0 1
    i 0 13/49 0 35/53 0 13/49
    w 1 5
    r 2 1, 3 3, 5 0, 5 8, 6 0, 3 3
    i 0 1/5 0 8/9 0 1/2
    i 4/5 1 1/9 1 1/2 1
    w 2 4 9 9
    r 5 5 6 6, 7 6 4 8, 0 3 3 7, 8 7 6 7
    i 0 1 0 1 0 1
    i 0 1 0 1 0 1
    i 1/11 13/28 1/11 1 0 13/28
    i 1/4 8/13 0 8/13 1/4 1
    w 7 9 5
    r 1 6 1, 7 5 4, 1 2 4
    i 0 1 0 1 0 1
    i 5/21 19/23 0 19/23 5/21 1
    i 0 3/7 0 1 0 3/7
    w 6 5
    r 7 4, 5 0, 7 8, 2 6, 8 2
    i 2/5 2/3 0 6/7 2/7 2/3
    i 1/3 3/5 1/7 1 1/3 5/7
    w 3 7 1 5
    r 1 6 4 3, 4 0 0 3, 2 7 1 7, 7 4 4 0, 4 7 1 0, 4 8 0 3
    i 0 11/50 0 7/20 0 53/118
    i 4/13 1/2 0 5/8 0 1
    i 1/46 4/19 0 2/5 0 23/83
    i 13/46 41/74 3/14 1 6/83 1
    w 3 6
    r 3 3, 2 8, 8 2, 4 4
    i 1/3 1/3 0 1/2 1/3 1/3
    i 2/3 2/3 1/2 1 2/3 2/3
    w 8 1 8
    r 1 8 7, 4 5 3, 8 7 8, 3 3 4
    i 2/5 35/62 0 1 0 35/62
    i 0 4/5 0 4/5 0 1
    i 7/19 10/19 0 1 7/19 1
    w 9 3 0
    r 2 3 4, 3 5 4, 3 6 5
    i 0 1 0 1 0 1
    i 0 1 0 1 0 1
    i 0 1 0 1 0 1
    w 2 8
    r 3 6, 8 5, 4 6
    i 1/5 1/5 1/5 1/5 1/6 1
    i 4/5 4/5 4/5 4/5 0 5/6
    w 3 8
    r 5 4, 4 0, 1 8, 6 7, 0 4
    i 1/6 1/2 1/6 1 0 1/2
    i 1/2 5/6 0 5/6 1/2 1
    w 6 1 1
    r 5 2 1, 8 7 2, 0 7 5, 3 8 8, 1 6 4
    i 1/2 13/17 7/17 1 3/19 13/17
    i 5/47 5/12 0 24/31 5/47 1
    i 6/55 29/71 0 29/71 6/55 16/23
    w 1 6
    r 4 0, 5 8, 0 4, 4 7, 3 8
    i 0 1/2 0 1 0 1/2
    i 1/2 1 0 1 1/2 1
    w 9 5 6
    r 4 7 7, 5 7 2, 3 5 4, 4 3 3
    i 1/12 16/27 0 30/41 1/12 1
    i 1/11 1 0 1 0 1
    i 9/79 1/2 9/79 1 0 1/2
    w 8 5 0
    r 3 2 1, 0 8 7, 5 8 3, 4 8 4, 6 1 7, 3 2 0
    i 7/13 2/3 0 7/8 0 7/9
    i 1/3 6/13 1/8 1 2/9 1
    i 0 0 0 27/79 0 19/58
    w 1 6 0
    r 5 2 7, 8 5 5, 3 3 1, 6 4 4
    i 0 1/3 0 1 0 1
    i 2/3 1 0 1 0 1
    i 0 2/23 0 3/5 0 13/34
    w 6 0 6
    r 2 5 7, 6 8 2, 7 0 0, 0 8 6
    i 6/13 5/9 0 5/9 2/5 7/12
    i 0 1/17 0 1/7 0 1/3
    i 4/9 7/13 4/9 1 5/12 3/5
    w 5 0 6
    r 8 1 4, 0 7 2, 8 1 1, 5 7 6
    i 2/5 5/8 2/5 1 0 5/8
    i 0 1/23 0 1/23 0 26/59
    i 3/8 3/5 0 3/5 3/8 1
    w 9 8 2 2
    r 0 8 0 5, 4 7 3 7, 5 2 6 7, 0 0 2 0, 5 5 6 6
    i 8/23 1/2 0 1/2 1/7 17/23
    i 1/3 61/139 1/3 46/59 3/16 59/98
    i 0 3/22 0 3/22 0 31/88
    i 0 24/43 0 1 0 24/43
    w 5 8
    r 6 0, 3 0, 7 3, 8 0
    i 0 3/4 0 3/4 0 1
    i 1/4 1 1/4 1 0 1
    w 4 7
    r 4 3, 8 1, 7 2
    i 1/3 1/2 1/4 1/2 1/3 1
    i 1/2 2/3 1/2 3/4 0 2/3
    w 1 1 2 4
    r 7 8 7 5, 3 2 7 4, 6 4 4 7, 8 0 7 4, 1 3 7 3, 8 7 7 8
    i 2/37 5/12 0 1 0 12/19
    i 1/29 5/19 0 13/20 1/29 1
    i 1/7 7/16 0 1 1/7 1
    i 1/4 11/19 0 1 0 11/19
    w 4 9
    r 6 7, 5 3, 3 0, 5 2
    i 0 1 0 1 0 1
    i 0 1 0 1 0 1
    w 1 1 0 4
    r 3 0 6 2, 0 3 6 4, 4 6 6 6, 2 0 4 1
    i 0 11/26 0 1 0 11/26
    i 0 1 0 1 0 1
    i 0 1 0 1 0 1
    i 0 1 0 1 0 1
    w 8 7
    r 5 1, 2 0, 1 3, 4 3
    i 1/3 2/3 0 2/3 1/3 1
    i 1/3 2/3 1/3 1 0 2/3
    w 2 3 9 8
    r 0 7 5 0, 6 4 1 0, 7 5 4 5, 8 3 4 0, 6 3 6 5, 8 0 6 1
    i 1/41 21/181 0 3/8 0 41/81
    i 7/83 33/166 0 8/27 0 61/137
    i 4/17 45/71 4/17 1 0 45/71
    i 5/61 1 0 1 5/61 1
    w 6 2 4
    r 7 2 2, 1 2 4, 0 8 4
    i 10/31 2/3 10/31 1 2/11 2/3
    i 1/11 17/47 0 17/47 1/11 1
    i 0 15/23 0 15/23 0 9/13
    w 4 5 7
    r 7 4 1, 4 7 4, 1 1 7, 3 3 0, 2 3 6
    i 0 3/11 0 1/2 0 1/3
    i 3/25 6/17 3/25 1 3/25 15/26
    i 13/31 14/23 0 14/23 5/14 14/23
    w 6 7 5
    r 4 6 6, 5 0 3, 0 2 0, 1 8 7, 5 2 6
    i 0 19/55 0 19/55 0 47/95
    i 13/35 45/67 13/35 1 19/85 1
    i 4/17 1 4/17 1 0 1
    w 9 5 7
    r 8 8 8, 2 3 1, 6 8 0, 4 6 5
    i 0 25/49 0 1 0 25/49
    i 0 17/49 0 1 0 17/49
    i 2/7 61/75 0 1 2/7 1
    """
}
