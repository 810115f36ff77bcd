package dev.portreeve.platform.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/// Fetches documents from one host. No cookies, no credentials, no proxy; certificates are checked as the platform
/// does, without exceptions. A name is looked up before each turn and its addresses are judged; it is judged again
/// before what came is used.
public final class Fetcher {

    private final FetchTarget target;
    private final FetchLimits limits;
    private final AddressCheck addresses;
    private final Optional<SSLContext> trust;

    /// A fetcher that trusts whom the platform trusts.
    public Fetcher(FetchTarget target, FetchLimits limits) {
        this(target, limits, host -> List.of(InetAddress.getAllByName(host)), Optional.empty());
    }

    Fetcher(FetchTarget target, FetchLimits limits, AddressCheck.Names names, Optional<SSLContext> trust) {
        this.target = target;
        this.limits = limits;
        this.addresses = new AddressCheck(target.loopback(), names);
        this.trust = trust;
    }

    /// The address the configuration gives.
    public URI base() {
        return target.base();
    }

    /// Fetches a document.
    ///
    /// @param path    behind the base, with its query, such as `/version?a=b`
    /// @param headers in addition to the usual ones, such as `If-None-Match`
    public Fetched get(String path, Map<String, String> headers) {
        // looking up a name knows no deadline of its own
        FutureTask<Fetched> fetch = new FutureTask<>(() -> turns(path, headers));
        Thread.ofVirtual().start(fetch);
        try {
            return fetch.get(limits.total().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return new Fetched.Failed("http.too-late", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed("http.too-late", "");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            fetch.cancel(true);
        }
    }

    private Fetched turns(String path, Map<String, String> headers) {
        Deadline deadline = new Deadline(limits.total());
        HttpClient client = client();
        try {
            URI address = URI.create(target.base() + path);
            for (int turn = 0; turn <= limits.redirects(); turn++) {
                Optional<Fetched.Failed> objection = objection(address);
                if (objection.isPresent()) {
                    return objection.get();
                }
                HttpResponse<byte[]> response = send(client, address, headers, deadline);
                Optional<Fetched.Failed> moved = addresses.refusal(address.getHost());
                if (moved.isPresent()) {
                    return moved.get();
                }
                Optional<String> location = redirect(response);
                if (location.isEmpty()) {
                    return Outcome.of(response, limits.bytes());
                }
                address = address.resolve(location.get());
            }
            return new Fetched.Failed("http.redirects", Integer.toString(limits.redirects()));
        } catch (IllegalArgumentException e) {
            return new Fetched.Failed("http.other-host", "");
        } catch (IOException | TimeoutException e) {
            return failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed("http.too-late", "");
        } finally {
            client.shutdownNow();
        }
    }

    private HttpClient client() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limits.total());
        trust.ifPresent(builder::sslContext);
        return builder.build();
    }

    private Optional<Fetched.Failed> objection(URI address) {
        return target.objection(address)
                .map(code -> new Fetched.Failed(code, String.valueOf(address.getHost())))
                .or(() -> addresses.refusal(address.getHost()));
    }

    private HttpResponse<byte[]> send(HttpClient client, URI address, Map<String, String> headers, Deadline deadline)
            throws IOException, TimeoutException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(limits.total())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Portreeve");
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), _ -> new BoundedBody(limits.bytes()));
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException problem ? problem : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Optional<String> redirect(HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> response.headers().firstValue("Location");
            default -> Optional.empty();
        };
    }

    private static Fetched failure(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BoundedBody.TooLarge _ -> {
                    return new Fetched.Failed("http.too-large", "");
                }
                case SSLException tls -> {
                    return new Fetched.Failed("http.tls", String.valueOf(tls.getMessage()));
                }
                case HttpTimeoutException _, TimeoutException _ -> {
                    return new Fetched.Failed("http.too-late", "");
                }
                case ConnectException _ -> {
                    return new Fetched.Failed("http.unreachable", "");
                }
                default -> {
                    // the cause below may say more
                }
            }
        }
        return new Fetched.Failed("http.broken", "");
    }

    /// When all of it has to be over.
    private static final class Deadline {

        private final long end;

        Deadline(Duration total) {
            end = System.nanoTime() + total.toNanos();
        }

        Duration left() {
            return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
        }
    }
}
