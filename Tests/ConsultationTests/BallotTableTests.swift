import Diagnostics
import Evidence
import TestSupport
import Testing

@testable import Consultation

@Suite struct BallotTableTests {
  @Test(arguments: ["", "\u{FEFF}", "\n  \n"])
  func `An empty file cannot be used`(text: String) {
    let sample = BallotSample(text, BallotLayout(form: .ranks))
    #expect(sample.ballots == nil)
    #expect(
      sample.messages == """
        error[B001]: the file of ballots 'a.csv' is empty
          a.csv:1:1
          = the first line names the columns, each further line is a ballot

        """
    )
  }

  @Test(arguments: [BallotForm.ranks, .ticks])
  func `A header alone is a profile without ballots`(form: BallotForm) {
    let sample = BallotSample("asb,burglary,speeding", BallotLayout(form: form))
    #expect(sample.ballots?.profile.ballotCount == 0)
    #expect(sample.options == ["asb", "burglary", "speeding"])
    #expect(
      sample.messages == """
        warning[B002]: the file of ballots 'a.csv' has a header but no ballots
          a.csv:1:1

        """
    )
  }

  @Test func `One ballot and one option are enough`() {
    let names = OptionNames([.init(id: "asb", name: "ASB")])
    let sample = BallotSample("asb\n1\n", BallotLayout(form: .ranks), options: names)
    #expect(sample.rows == [[1]])
    #expect(sample.messages.isEmpty)
  }

  @Test func `UTF-16 is refused as in every table`() {
    var findings = FindingList()
    let source = SourceText(name: "a.csv", bytes: [0xFF, 0xFE, 0x61, 0x00])
    #expect(
      BallotTable.read(source, BallotLayout(), options: BallotSample.open, findings: &findings)
        == nil
    )
    #expect(
      FindingRenderer().text(findings).hasPrefix(
        "error[E003]: the file is UTF-16, not UTF-8\n  a.csv:1:1\n"
      )
    )
  }

  @Test func `A row of the wrong length is told, whatever is wrong besides`() {
    let sample = BallotSample(
      "id;order\n1;burglary;asb\n2;\"asb;burglary\"\n",
      BallotLayout(form: .order)
    )
    #expect(sample.rows.last == [1, 2, 0])
    #expect(
      sample.messages == """
        error[E009]: row 2 has 3 cells, the header 2
          a.csv:2:12
           |
         2 | 1;burglary;asb
           |            ^^^
           = put quotes around a cell that contains the delimiter, as in "2,122"

        """
    )
    #expect(BallotSample("age,sex\n1,2,3\n", BallotLayout(form: .ranks)).messages.contains("E009"))
  }

  @Test func `Every name in a cell as long as any may be is looked at once`() {
    let long = String(repeating: "x", count: (1 << 20) - 1)
    let sample = BallotSample("order\n\(long)\nasb\n", BallotLayout(form: .order))
    #expect(sample.rows == [[1, 0, 0]])
    #expect(sample.spoiled == ["2: an unknown option (\(String(repeating: "x", count: 40))…)"])
    let tooLong = BallotSample("order\n\(long)xx\nasb\n", BallotLayout(form: .order))
    #expect(tooLong.messages.hasPrefix("error[E010]: row 2, column 'order' is longer than"))
  }

  @Test func `Thousands of rows of rubbish are one finding and take no time`() {
    var random = SplitMix64(seed: 3)
    var text = "asb,burglary,speeding\n"
    for _ in 0..<20_000 { text += "x\(random.next()),\(random.below(99)),=\(random.next())\n" }
    let time = ContinuousClock().measure {
      let sample = BallotSample(text, BallotLayout(form: .ranks))
      #expect(sample.ballots?.spoiled.count == 20_000)
      #expect(
        sample.messages.hasPrefix(
          "error[B003]: 20,000 of 20,000 ballots are spoiled: 20,000 cannot be read\n"
        )
      )
    }
    #expect(time < .seconds(20))
  }

  @Test func `More columns than options there may be are refused`() {
    let header = (0...200).map { "o\($0)" }.joined(separator: ",")
    let row = (1...201).map(String.init).joined(separator: ",")
    let sample = BallotSample(
      header + "\n" + row + "\n",
      BallotLayout(form: .ranks),
      options: BallotSample.open
    )
    #expect(sample.ballots == nil)
    #expect(
      sample.messages == """
        error[B009]: there are 201 options; the most is 200
          a.csv:1:1
           |
         1 | o0,o1,o2,o3,o4,o5,o6,o7,o8,o9,o10,o11,o12,o13,o14,o15,o16,o17,o18,o19,o20,o21,o22,o23,o24,o25,o26,o27,o28,o29,o30,o31,o32,o33,o34,o35,o36,o37,o38,o39,o40,o41,o4…
           | ^^
           = is this a file of ballots, and the form right?

        """
    )
  }

  @Test func `Whatever the bytes, every row is a ballot, spoiled, blank or told`() {
    var random = SplitMix64(seed: 23)
    let pieces = [
      "asb", "burglary", "speeding", "parking", "id", "w", "1", "2", "0", "9", "201", "-1", "1.5",
      "x",
      "yes", "=", ";", ";", ",", ",", ",", ",", "\n", "\n", "\r\n", "\"", " ", "é", "\u{FEFF}",
      "99999999999999999999", "public",
    ].map { Array($0.utf8) }
    for _ in 0..<3000 {
      var bytes = random.below(2) == 0 ? Array("id,asb,w,burglary\n".utf8) : []
      for _ in 0..<random.below(60) { bytes += pieces[random.below(pieces.count)] }
      if random.below(9) == 0 { bytes.append(UInt8(random.below(256))) }
      let form = ([nil] + BallotForm.allCases)[random.below(8)]
      let layout = BallotLayout(
        form: form,
        orderColumn: random.below(4) == 0 ? "asb" : nil,
        optionColumn: "id",
        placeColumn: "w",
        weightColumn: random.below(3) == 0 ? "w" : nil,
        traitColumns: random.below(3) == 0 ? ["burglary"] : [],
        filter: random.below(5) == 0 ? BallotLayout.Filter(column: "id", entry: "1") : nil,
        steps: form == .scores ? 1 + random.below(5) : nil,
        allowsTies: random.below(2) == 0
      )
      var findings = FindingList()
      let names = random.below(2) == 0 ? BallotSample.names : BallotSample.open
      let source = SourceText(name: "a.csv", bytes: bytes)
      let ballots = BallotTable.read(source, layout, options: names, findings: &findings)
      #expect(ballots != nil || findings.hasErrors)
      guard let ballots else { continue }
      let profile = ballots.profile
      #expect(profile.places.allSatisfy { $0.count == profile.ballotCount })
      #expect(ballots.traits.allSatisfy { $0.entries.count == profile.ballotCount })
      #expect(profile.weights.map { $0.count == profile.ballotCount } ?? true)
      #expect(profile.places.count == profile.options.count)
      #expect(Set(profile.options).count == profile.options.count)
      #expect(ballots.spoiled.isEmpty || !findings.isEmpty)
      for ballot in 0..<profile.ballotCount {
        let places = Set(profile.places.map { $0[ballot] }).subtracting([0])
        #expect(places.max().map { Int($0) == places.count } ?? (profile.kind == .ticks))
      }
    }
  }

  // MARK: Whatever is written is read back

  /// The ways of writing one table.
  enum Writing: CaseIterable {
    case plain
    case byteOrderMark
    case carriageReturns
    case semicolons
    case quotes
    case blanks
  }

  @Test(arguments: Writing.allCases)
  func `Ranks that are written are read back`(writing: Writing) throws {
    var random = SplitMix64(seed: 17)
    for _ in 0..<60 {
      let profile = randomProfile(&random)
      let gap = 1 + random.below(2)
      let rows = profile.rows.map { row in
        row.map { place in
          let rank = Int(place) * gap
          return place == 0 ? "" : rank > profile.options.count ? String(place) : String(rank)
        }
      }
      // Ranks with gaps are an order like any other, unless that mixes the ranks of one ballot.
      let isWhole = zip(rows, profile.rows).allSatisfy { cells, places in
        zip(cells, places).allSatisfy { $0.isEmpty || Int($0) == Int($1) * gap }
      }
      let cells = isWhole ? rows : profile.rows.map { $0.map { $0 == 0 ? "" : String($0) } }
      let text = write(profile.options, cells, writing, &random)
      let sample = BallotSample(text, BallotLayout(form: .ranks), options: profile.names)
      #expect(sample.rows == profile.rows)
      #expect(sample.options == profile.options)
      #expect(sample.messages.isEmpty)
    }
  }

  @Test(arguments: Writing.allCases)
  func `Orders that are written are read back`(writing: Writing) {
    var random = SplitMix64(seed: 18)
    for _ in 0..<60 {
      let profile = randomProfile(&random)
      let cells = profile.rows.map { [profile.order($0)] }
      let text = write(["order"], cells, writing == .semicolons ? .quotes : writing, &random)
      let sample = BallotSample(text, BallotLayout(form: .order), options: profile.names)
      #expect(sample.rows == profile.rows)
      #expect(sample.messages.isEmpty)
    }
  }

  @Test(arguments: Writing.allCases)
  func `Ticks that are written are read back`(writing: Writing) {
    var random = SplitMix64(seed: 19)
    let yes = ["x", "X", "yes", "Y", "1", "TRUE", "ticked", "1.0"]
    let no = ["", "0", "no", "N", "false", "0.0"]
    for _ in 0..<60 {
      let profile = randomProfile(&random)
      let ticks: [[UInt8]] = profile.rows.map { $0.map { $0 == 1 ? 1 : 0 } }
      let cells = ticks.map { $0.map { ($0 == 1 ? yes : no)[random.below($0 == 1 ? 8 : 6)] } }
      let text = write(profile.options, cells, writing, &random)
      let sample = BallotSample(text, BallotLayout(form: .ticks), options: profile.names)
      #expect(sample.rows == ticks)
      #expect(sample.ballots?.profile.kind == .ticks)
      #expect(sample.messages.isEmpty)
    }
  }

  @Test(arguments: Writing.allCases)
  func `Answers that are written are read back, in numbers and in words`(writing: Writing) {
    var random = SplitMix64(seed: 20)
    let words = ["No problem", "Small", "Big, really", "Very big"]
    for _ in 0..<60 {
      let profile = randomProfile(&random)
      let answers = profile.rows.map { $0.map { _ in random.below(5) } }
      let given = answers.filter { $0.contains { $0 > 0 } }
      let isOfWords = random.below(2) == 0
      let cells = given.map {
        $0.map { $0 == 0 ? "" : isOfWords ? words[$0 - 1] : String($0) }
      }
      let text = write(profile.options, cells, isOfWords ? .quotes : writing, &random)
      let layout = BallotLayout(
        form: .scores,
        scale: isOfWords ? words : [],
        steps: isOfWords ? nil : 4
      )
      let sample = BallotSample(text, layout, options: profile.names)
      let read = sample.ballots?.profile
      #expect(read?.kind == .answers(steps: 4))
      #expect(
        read?.answers
          == profile.options.indices.map { option in given.map { UInt8($0[option]) } }
      )
      for (row, answers) in zip(sample.rows, given) {
        for (a, b) in zip(zip(row, answers), zip(row.dropFirst(), answers.dropFirst()))
        where a.1 > 0 && b.1 > 0 { #expect((a.0 < b.0) == (a.1 > b.1)) }
      }
    }
  }

  @Test func `A published order that is written is read back`() {
    var random = SplitMix64(seed: 21)
    for _ in 0..<60 {
      let profile = randomProfile(&random)
      guard let row = profile.rows.first else { continue }
      let cells = zip(profile.options, row).map { [$0, $1 == 0 ? "" : String($1)] }
      let text = write(["option", "place"], cells.reversed(), .plain, &random)
      let layout = BallotLayout(form: .places, optionColumn: "option", placeColumn: "place")
      #expect(BallotSample(text, layout, options: profile.names).rows == [row])
    }
  }

  // MARK: Random tables

  private struct RandomProfile {
    let options: [String]
    let rows: [[UInt8]]

    var names: OptionNames { OptionNames(options.map { .init(id: $0, name: $0) }) }

    func order(_ row: [UInt8]) -> String {
      (1...(row.max() ?? 1)).map { place in
        row.indices.filter { row[$0] == place }.map { options[$0] }.joined(separator: "=")
      }
      .joined(separator: "; ")
    }
  }

  private func randomProfile(_ random: inout SplitMix64) -> RandomProfile {
    let count = 1 + random.below(12)
    let rows = (0..<(1 + random.below(9))).map { _ in
      let tiers = 1 + random.below(count)
      var row = (0..<count).map { _ in UInt8(random.below(tiers + 1)) }
      row[random.below(count)] = 1
      let given = Set(row.filter { $0 > 0 }).sorted()
      return row.map { UInt8((given.firstIndex(of: $0) ?? -1) + 1) }
    }
    return RandomProfile(options: (0..<count).map { "o\($0)" }, rows: rows)
  }

  private func write(
    _ header: [String],
    _ rows: [[String]],
    _ writing: Writing,
    _ random: inout SplitMix64
  ) -> String {
    let delimiter = writing == .semicolons ? ";" : ","
    let lineEnd = writing == .carriageReturns ? "\r\n" : "\n"
    let lines = ([header] + rows).map { row in
      row.map { cell in
        switch writing {
        case .quotes: "\"\(cell)\""
        case .blanks where !cell.isEmpty: " \(cell) "
        default: row.count == 1 && cell.isEmpty ? "\"\"" : cell
        }
      }
      .joined(separator: delimiter)
    }
    return (writing == .byteOrderMark ? "\u{FEFF}" : "") + lines.joined(separator: lineEnd)
      + lineEnd
  }
}
