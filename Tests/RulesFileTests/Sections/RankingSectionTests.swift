import PlainYAML
import Testing

@testable import RulesFile

@Suite struct RankingSectionTests {
  @Test(arguments: [
    ("risk", "risk nil false"), ("risk lowest first", "risk nil true"),
    ("volume score", "volume score false"), ("volume measure lowest first", "volume measure true"),
    ("risk highest first", "risk nil false"), ("measure", "measure nil false"),
  ])
  func `a key is a name and how to look at it`(text: String, expected: String) {
    let (read, report) = SectionSample("ranking: {by: [\(text)]}").read {
      RankingSection($0, reader: &$1)
    }
    let keys = (read?.by.value ?? []).map { key in
      "\(key.value.name.value) \(key.value.aspect?.rawValue ?? "nil") \(key.value.isLowestFirst)"
    }
    #expect(keys == [expected])
    #expect(report == "")
  }

  @Test func `a single key needs no list`() {
    let (read, _) = SectionSample("ranking: {by: risk, shortlist: 3}").read {
      RankingSection($0, reader: &$1)
    }
    #expect(read?.by.value?.count == 1)
    #expect(read?.shortlist.value == 3)
  }

  @Test func `a key that goes on is refused whole`() {
    let (read, report) = SectionSample("ranking: {by: [risk downwards]}").read {
      RankingSection($0, reader: &$1)
    }
    #expect(read?.by.isUnreadable == true)
    #expect(
      report == """
        error[R090]: 'risk downwards' is not a key to order by
          rules.yaml:1:16
           |
         1 | ranking: {by: [risk downwards]}
           |                ^^^^^^^^^^^^^^
           = write a name, then perhaps 'score' or 'measure', then perhaps 'lowest first'

        """
    )
  }
}
