// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/digest.h"

#include <openssl/evp.h>

#include <new>

namespace spoor {
namespace {

// Looking an algorithm up takes OpenSSL 3 longer than digesting a short log line by line would; once is enough.
const EVP_MD* algorithm()
{
    static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    return sha256 ? sha256 : EVP_sha256();
}

}

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : state_(std::make_unique<State>())
{
    if (!state_->context || EVP_DigestInit_ex2(state_->context, algorithm(), nullptr) != 1)
        throw std::bad_alloc();
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::string_view bytes) { EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()); }

namespace {

std::string finish(EVP_MD_CTX* context)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_DigestFinal_ex(context, digest, &size);
    std::string text;
    text.reserve(std::size_t{2} * size);
    for (unsigned i = 0; i < size; ++i) {
        text += "0123456789abcdef"[digest[i] >> 4];
        text += "0123456789abcdef"[digest[i] & 15];
    }
    return text;
}

}

std::string Sha256::hex() { return finish(state_->context); }

std::string Sha256::hex_so_far() const
{
    const State copy;
    if (!copy.context || EVP_MD_CTX_copy_ex(copy.context, state_->context) != 1)
        throw std::bad_alloc();
    return finish(copy.context);
}

}
