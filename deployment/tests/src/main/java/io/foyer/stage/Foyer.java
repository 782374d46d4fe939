package io.foyer.stage;

import io.foyer.launcher.FoyerServer;
import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.launcher.Home;
import io.foyer.launcher.LocalSalesforce;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole installation on ports of its own: nodes of Foyer and the local Salesforce.
 *
 * <p>Each node and Salesforce may be stopped, killed and started again on the same data.
 */
public final class Foyer implements AutoCloseable {
  private static final String OPERATOR_TOKEN = "operator-of-the-test-run";
  private static final String IDENTIFY_SECRET = "a-secret-shared-with-the-web-engineer-0123";
  private static final String EMBED_SECRET = "a-secret-shared-with-the-local-salesforce";

  private final Home home;
  private final Path data;
  private final int salesforcePort = Ports.free();
  private final int mailPort = Ports.free();
  private final List<Integer> ports;
  private final List<Integer> gridPorts;
  private final FoyerServer[] nodes;
  private final UnaryOperator<FoyerServerBuilder> more;
  private @Nullable LocalSalesforce salesforce;
  private int leads;

  private Foyer(Home home, Path data, int nodes, UnaryOperator<FoyerServerBuilder> more) {
    this.home = home;
    this.data = data;
    this.ports = ports(nodes);
    this.gridPorts = ports(nodes);
    this.nodes = new FoyerServer[nodes];
    this.more = more;
  }

  /** Starts Salesforce and the nodes, and returns when all of them serve. */
  public static Foyer starts(
      Home home, Path data, int nodes, UnaryOperator<FoyerServerBuilder> more) {
    var foyer = new Foyer(home, data, nodes, more);
    foyer.startSalesforce();
    return foyer.startNodes();
  }

  /** Starts Salesforce and one node that has to wait for something; it does not serve yet. */
  public static Foyer begins(Home home, Path data, UnaryOperator<FoyerServerBuilder> more) {
    return beginsWith(0, home, data, more);
  }

  /** The same with a Salesforce that holds so many leads. */
  public static Foyer beginsWith(
      int leads, Home home, Path data, UnaryOperator<FoyerServerBuilder> more) {
    var foyer = new Foyer(home, data, 1, more);
    foyer.leads = leads;
    foyer.startSalesforce();
    foyer.start(0);
    return foyer;
  }

  /** Starts one node while Salesforce is away, and returns when it serves. */
  public static Foyer startsWithoutSalesforce(Home home, Path data) {
    return new Foyer(home, data, 1, builder -> builder).startNodes();
  }

  public URI url() {
    return url(0);
  }

  public URI url(int node) {
    return URI.create("http://localhost:" + ports.get(node));
  }

  /** The address that reps and scripts use; the first node's. */
  public URI publicUrl() {
    return url(0);
  }

  /** The origin of the demonstration site, as a customer's: another host. */
  public String siteOrigin() {
    return "http://shop.localhost:" + ports.get(0);
  }

  public URI salesforceUrl() {
    return URI.create("http://localhost:" + salesforcePort);
  }

  public SalesforceRecords records() {
    return new SalesforceRecords(salesforceUrl());
  }

  public String operatorToken() {
    return OPERATOR_TOKEN;
  }

  public String identifySecret() {
    return IDENTIFY_SECRET;
  }

  public String embedSecret() {
    return EMBED_SECRET;
  }

  public FoyerServer node(int number) {
    return nodes[number];
  }

  /** Starts the node's process; it does not serve yet. */
  public FoyerServer start(int number) {
    return start(number, builder -> builder);
  }

  /** The same with other settings than it had. */
  public FoyerServer start(int number, UnaryOperator<FoyerServerBuilder> also) {
    nodes[number] = also.apply(more.apply(node(data.resolve("node-" + number), number))).start();
    return nodes[number];
  }

  public void stopSalesforce() {
    if (salesforce != null) {
      salesforce.close();
    }
  }

  public void startSalesforce() {
    salesforce = salesforce();
  }

  static URI socket(URI node, String who) {
    return URI.create("ws://" + node.getAuthority() + "/socket/" + who);
  }

  @Override
  public void close() {
    for (FoyerServer node : nodes) {
      if (node != null) {
        node.close();
      }
    }
    stopSalesforce();
  }

  private Foyer startNodes() {
    try {
      for (int node = 0; node < nodes.length; node++) {
        start(node);
      }
      for (FoyerServer node : nodes) {
        node.awaitReady();
      }
      return this;
    } catch (RuntimeException refused) {
      close();
      throw refused;
    }
  }

  private FoyerServerBuilder node(Path folder, int number) {
    var builder =
        FoyerServer.in(home)
            .port(ports.get(number))
            .data(folder)
            .setting("foyer.public-url", publicUrl().toString())
            .setting("foyer.salesforce.url", salesforceUrl().toString())
            .mail(mailPort)
            .demoKnowledge()
            .setting("foyer.operator-token", OPERATOR_TOKEN)
            .setting("foyer.identify-secret", IDENTIFY_SECRET)
            .setting("foyer.salesforce.embed-secret", EMBED_SECRET)
            .jvm("-Xmx640m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    return nodes.length == 1 ? builder : builder.cluster("foyer-" + ports.get(0), grid(number));
  }

  /** The node's own grid port first, then the others'. */
  private int[] grid(int number) {
    var all = new ArrayList<>(gridPorts);
    all.add(0, all.remove(number));
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private LocalSalesforce salesforce() {
    var builder =
        LocalSalesforce.in(home).port(salesforcePort).data(data).leads(leads).mail(mailPort);
    for (int port : ports) {
      builder.siteOrigin("http://localhost:" + port).siteOrigin("http://shop.localhost:" + port);
    }
    return builder.foyer(publicUrl(), EMBED_SECRET).start();
  }

  private static List<Integer> ports(int count) {
    return Stream.generate(Ports::free).limit(count).toList();
  }
}
