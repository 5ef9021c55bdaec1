import Testing

@testable import Consultation

@Suite struct MethodOrdersTests {
  @Test func `What ballots lack is said in words`() throws {
    let ranks = try MethodSamples.tennessee()
    #expect(ranks.lack(of: .approval) == "the ballots hold no ticks")
    #expect(ranks.lack(of: .netConcern) == "the ballots hold no answers on a scale")
    #expect(ranks.lack(of: .topTwo) == "the ballots hold no answers on a scale")
    #expect(ranks.lack(of: .borda(.zero)) == nil)
    #expect(try MethodSamples.profile(2, []).lack(of: .copeland) == "no ballot counts")
    #expect(try MethodSamples.profile("0: A > B").lack(of: .copeland) == "no ballot counts")
    #expect(try MethodSamples.profile(0, [.init([])]).lack(of: .copeland) == "there are no options")
  }

  @Test func `Where something lacks there is no order`() throws {
    let none = try MethodSamples.profile(2, [])
    for method in ConsultationMethod.all { #expect(none.order(by: method) == nil) }
  }

  @Test func `Weights too great to be added are refused`() throws {
    let huge = Double.greatestFiniteMagnitude
    let profile = try MethodSamples.profile(
      2,
      [.init([[0]], count: huge), .init([[1]], count: huge)]
    )
    #expect(profile.lack(of: .schulze) == "no ballot counts")
  }

  @Test func `Every method orders every option once, and one option is an order`() throws {
    let one = try MethodSamples.profile("1: A")
    let ranks: [ConsultationMethod] = [
      .borda(.zero), .borda(.modified), .borda(.sharedLeftoverPoints), .copeland, .kemeny, .schulze,
      .rankedPairs, .instantRunoff, .plurality, .topShare(3), .meanRank, .medianRank,
    ]
    for method in ranks {
      #expect(one.order(by: method)?.tiers == [[0]])
      let order = try #require(try MethodSamples.schulze().order(by: method))
      #expect(order.tiers.joined().sorted() == [0, 1, 2, 3, 4])
      #expect(order.method == method && order.options == ["A", "B", "C", "D", "E"])
    }
  }

  @Test func `Kemeny's answer comes with the order`() throws {
    let order = try #require(try MethodSamples.tennessee().order(by: .kemeny))
    #expect(order.text == "N, C, K, M")
    // 42 against each of the last three duels, 32 against the first two, and 17 against C over K: 207.
    #expect(order.kemeny?.orders == [[3, 0, 1, 2]] && order.kemeny?.isExact == true)
    #expect(order.kemeny?.distance == 207)
    #expect(try MethodSamples.tennessee().order(by: .borda(.zero))?.kemeny == nil)
  }

  @Test func `Several methods together say what each says alone`() throws {
    let profile = try MethodSamples.schulze()
    let methods = ConsultationMethod.all
    #expect(profile.orders(by: methods) == methods.map { profile.order(by: $0) })
  }

  /// Four profiles made for this project, their winners from pref_voting 1.18.2 (ProfileWithTies with
  /// extended strict preference).
  @Test(
    arguments: [
      (["3: A > B = C", "2: B > C > A", "2: C = A > B"], [3, 1, 0], "A"),
      (["5: A", "4: B > A", "3: C > B = D"], [-2, 6, 6, 1, 4, 3], "B"),
      (["4: A = B = C", "1: B > A > C"], [-1, 1, 1], "B"),
      (["3: A > B", "2: B > A", "0: C"], [1, 5, 5], "A"),
    ]
  )
  func `Ties and options left out come out as another program has them`(
    ballots: [String],
    margins: [Double],
    winner: String
  ) throws {
    let profile = try MethodSamples.profile(ballots)
    let duels = PairwiseTable(profile)
    let pairs = profile.options.indices.flatMap { option in
      profile.options.indices.filter { $0 > option }.map { (option, $0) }
    }
    #expect(pairs.map { duels.margin(of: $0, over: $1) } == margins)
    for method in [ConsultationMethod.copeland, .schulze, .rankedPairs] {
      let order = try #require(profile.order(by: method))
      #expect(order.tiers.first?.map { order.options[$0] } == [winner])
    }
  }
}
