export { ProxyBackend as Backend } from 'decap-cms-backend-proxy';
