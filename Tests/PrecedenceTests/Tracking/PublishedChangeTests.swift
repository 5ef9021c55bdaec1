import Precedence
import Testing

@Suite struct PublishedChangeTests {
  private func sample(_ row: String, as sign: String = "reduction") -> TargetSample {
    let keys = "actual: now, direction: down, published: p, published as: \(sign)"
    return TargetSample(keys: keys, table: "id,before,goal,now,p\n\(row)\n")
  }

  @Test(arguments: [
    ("a,529,1,297,44%", -44.0), ("a,146,1,186,-27", 27), ("a,2039,1,1898,7", -7),
    ("a,8,1,9,-13", 13), ("a,312,1,273,12.5", -12.5), ("a,10,1,10,0", 0),
  ])
  func `a reduction is compared to its last printed digit, halves away from zero`(
    row: String,
    percent: Double
  ) throws {
    let row = try sample(row).row("a")
    #expect(row.publishedAgrees == true)
    #expect(row.publishedPercent == percent)
  }

  @Test func `one digit off is a warning with the right one`() {
    #expect(
      sample("a,529,1,297,43%").messages == [
        "the reduction of 'a' against its baseline is 44% (297 after 529), not 43%"
      ]
    )
    #expect(sample("a,529,1,297,43%").codes == ["T010"])
  }

  @Test func `the other sign is recognised as such`() throws {
    #expect(
      sample("a,529,1,297,-44").messages == [
        "the reduction of 'a' against its baseline is 44% (297 after 529), not -44% | "
          + "if a rise is published as a positive number, write 'published as: change'"
      ]
    )
    #expect(try sample("a,529,1,297,-44", as: "change").row("a").publishedAgrees == true)
  }

  @Test func `on a baseline of 0 there is no percentage, and new says so`() throws {
    #expect(sample("a,0,0,4,5").codes == ["T011"])
    #expect(try sample("a,0,0,4,new").row("a").publishedAgrees == nil)
    #expect(sample("a,0,0,4,new").codes.isEmpty)
    #expect(sample("a,0,0,4,").codes.isEmpty)
  }

  @Test func `nothing is compared where nothing is known`() throws {
    #expect(try sample("a,,1,4,5").row("a").publishedAgrees == nil)
    #expect(try sample("a,5,1,,5").row("a").publishedAgrees == nil)
  }

  @Test func `figures with decimals are compared in whole numbers of their last digit`() throws {
    var sample = sample("a,70,80,71.5,2.1", as: "change")
    sample.keys += ", counts: no"
    #expect(try sample.row("a").publishedAgrees == true)
    sample.table = "id,before,goal,now,p\na,900000000000000,1,0.999999999999999999,1\n"
    #expect(try sample.row("a").publishedAgrees == nil)
  }
}
