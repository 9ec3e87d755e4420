// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hmac.h"

#include <memory>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace muster {

namespace {

constexpr std::size_t digestBytes = 32;

struct Free
{
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

/// Looking the algorithm up takes longer than using it, so each thread keeps a context.
EVP_MAC_CTX *threadsContext()
{
    thread_local const std::unique_ptr<EVP_MAC_CTX, Free> context = [] {
        const std::unique_ptr<EVP_MAC, Free> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
        std::unique_ptr<EVP_MAC_CTX, Free> made(EVP_MAC_CTX_new(mac.get()));
        char digest[] = "SHA256";
        const OSSL_PARAM parameters[] = {
                OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                OSSL_PARAM_construct_end()};
        if (!made || EVP_MAC_CTX_set_params(made.get(), parameters) != 1)
            made.reset();
        return made;
    }();
    return context.get();
}

/// Never nullptr: OpenSSL takes that for "the key as before".
const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.isEmpty() ? "" : view.data());
}

} // namespace

QByteArray hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    EVP_MAC_CTX *context = threadsContext();
    QByteArray out(static_cast<qsizetype>(digestBytes), Qt::Uninitialized);
    std::size_t size = 0;
    bool good = context && EVP_MAC_init(context, bytesOf(key), static_cast<std::size_t>(key.size()),
                                        nullptr) == 1;
    for (const QByteArrayView part : parts)
        good = good &&
               EVP_MAC_update(context, bytesOf(part), static_cast<std::size_t>(part.size())) == 1;
    good = good && EVP_MAC_final(context, reinterpret_cast<unsigned char *>(out.data()), &size,
                                 digestBytes) == 1;
    // An OpenSSL without SHA-256, or no memory: going on would sign with nothing.
    if (!good || size != digestBytes)
        qFatal("OpenSSL cannot compute HMAC-SHA-256");
    return out;
}

} // namespace muster
