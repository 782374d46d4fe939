package io.foyer.salesforce.soap;

import com.sforce.ws.ConnectorConfig;
import com.sforce.ws.transport.Transport;
import io.foyer.salesforce.wire.Answer;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.SalesforceHttp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries one SOAP call over our own HTTP client, under its limits. One object a call. */
@SuppressWarnings("NonApiType") // the library's interface asks for HashMap
final class HttpClientTransport implements Transport {

  private final SalesforceHttp http;
  private final Pace pace;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private HttpRequest.@Nullable Builder request;
  private int status;

  HttpClientTransport(SalesforceHttp http, Pace pace) {
    this.http = http;
    this.pace = pace;
  }

  @Override
  public void setConfig(ConnectorConfig unused) {}

  @Override
  public OutputStream connect(String url, String soapAction) {
    var action = "\"" + (soapAction == null ? "" : soapAction) + "\"";
    var headers = Map.of("Content-Type", "text/xml; charset=UTF-8", "SOAPAction", action);
    return connect(url, new HashMap<>(headers), false);
  }

  @Override
  public OutputStream connect(String url, HashMap<String, String> headers) {
    return connect(url, headers, false);
  }

  @Override
  public OutputStream connect(String url, HashMap<String, String> headers, boolean zipped) {
    var builder = HttpRequest.newBuilder(URI.create(url));
    headers.forEach(builder::header);
    request = builder;
    return body;
  }

  /** The answer's body, also for a fault: the library reads it there. */
  @Override
  public InputStream getContent() {
    if (request == null) {
      throw new IllegalStateException("not connected");
    }
    Answer answer = http.call(request.POST(BodyPublishers.ofByteArray(body.toByteArray())), pace);
    status = answer.status();
    return new ByteArrayInputStream(answer.body());
  }

  @Override
  public boolean isSuccessful() {
    return status < 400;
  }
}
