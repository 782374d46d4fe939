package io.foyer.platform;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.lang.System.Logger.Level;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Takes Payara's Hazelcast where it runs; without it this node is alone. */
@ApplicationScoped
public class GridChoice {
  private static final System.Logger LOG = System.getLogger(GridChoice.class.getName());

  @Produces
  @ApplicationScoped
  @SuppressWarnings("BanJNDI") // the name is a constant of Payara's, never from outside
  Grid grid(Loops loops) {
    try {
      HazelcastInstance hazelcast = InitialContext.doLookup("payara/Hazelcast");
      LOG.log(Level.INFO, "grid joined members={0}", hazelcast.getCluster().getMembers().size());
      return new ClusterGrid(hazelcast, loops);
    } catch (NamingException notThere) {
      LOG.log(Level.INFO, "grid not there: this node is alone");
      return new SingleNode();
    }
  }
}
